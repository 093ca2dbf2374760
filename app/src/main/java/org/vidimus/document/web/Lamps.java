package org.vidimus.document.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.vidimus.glossary.Vocabulary;

/** The lights in the order of a counter's lamps; their places and digits never move. */
@Named
@ApplicationScoped
public class Lamps {
  private static final List<String> ORDER =
      List.of("visible", "oblique", "transmitted", "uv-365", "uv-254", "ir", "coaxial", "tilt");

  /**
   * A light of the switch.
   *
   * @param digit the key that chooses it
   */
  public record Lamp(String slug, int digit) {
    /** The key of its words. */
    public String words() {
      return Vocabulary.LIGHT.words(slug);
    }

    public String icon() {
      return slug.startsWith("uv") ? "uv" : slug;
    }
  }

  private final List<Lamp> all =
      IntStream.range(0, ORDER.size()).mapToObj(i -> new Lamp(ORDER.get(i), i + 1)).toList();

  public List<Lamp> getAll() {
    return all;
  }
}
