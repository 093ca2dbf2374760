package org.vidimus.document.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vidimus.common.Words;
import org.vidimus.document.PartSheet;
import org.vidimus.document.ViewSheet;
import org.vidimus.glossary.Vocabulary;

/**
 * A part as the counter shows it.
 *
 * @param name in the reader's language
 * @param ground the view whose pixels its places are counted in
 */
public record Leaf(PartSheet sheet, String name, ViewSheet ground) {
  /** The parts that have a picture, in their order. */
  static List<Leaf> of(List<PartSheet> parts, Words words, String lang) {
    return parts.stream()
        .flatMap(part ->
            part.ground().stream()
                .map(ground -> new Leaf(part, name(part, parts, words, lang), ground)))
        .toList();
  }

  /** Names are English; other languages say the kind, and the name where a kind comes twice. */
  private static String name(PartSheet part, List<PartSheet> all, Words words, String lang) {
    if (lang.equals("en")) {
      return part.name();
    }
    String kind = words.say(lang, Vocabulary.PART.words(part.kind()));
    long alike = all.stream().filter(other -> other.kind().equals(part.kind())).count();
    return alike > 1 ? kind + " · " + part.name() : kind;
  }

  public String id() {
    return sheet.id().toString();
  }

  /** Whether it stands upright, as a cover does. */
  public boolean upright() {
    return ground.height() > ground.width();
  }

  public String thumbnail() {
    return ground.within(170);
  }

  /** Whether there is a picture of it in a light. */
  public boolean lit(String light) {
    return sheet.views().stream().anyMatch(view -> view.light().equals(light));
  }

  /** The whole part in a light; its ground where there are only details in that light. */
  public ViewSheet in(String light) {
    return sheet.views().stream()
        .filter(view -> view.light().equals(light) && view.crop().isEmpty())
        .findFirst()
        .orElse(ground);
  }

  /** The wished light where there is a picture in it, else that of the ground. */
  String light(Optional<String> wished) {
    return wished.filter(this::lit).orElse(ground.light());
  }

  /** What the scripts need of it. */
  Drawn drawn() {
    return new Drawn(
        id(),
        name,
        sheet.kind(),
        ground.width(),
        ground.height(),
        ground.dpi().orElse(0),
        sheet.views());
  }

  /** A part as the scripts read it; its resolution is 0 where unknown. */
  record Drawn(
      String id, String name, String kind, int width, int height, int dpi, List<ViewSheet> views) {}

  /** The leaf of an id, else the first of those kinds that matter most at a counter. */
  static Optional<Leaf> choose(List<Leaf> leaves, Optional<String> wished) {
    Stream<String> kinds = Stream.of("biodata-page", "card-front", "visa");
    return wished
        .flatMap(id -> leaves.stream().filter(leaf -> leaf.id().equals(id)).findFirst())
        .or(() ->
            kinds
                .flatMap(kind -> leaves.stream().filter(l -> l.sheet().kind().equals(kind)))
                .findFirst())
        .or(() -> leaves.stream().findFirst());
  }
}
