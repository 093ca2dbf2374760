package org.vidimus.glossary;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vidimus.common.Json;
import org.vidimus.common.Text;
import org.vidimus.common.Texts;

/**
 * The glossary, from the content module: one file for each vocabulary explained. A term about what
 * several vocabularies name alike, such as a stolen blank, stands in one of them.
 */
@ApplicationScoped
public class Terms {
  /** The files, in the order they are shown. */
  public static final List<String> PARTS = List.of("feature", "light", "fraudClass", "fraudMethod");

  private final Map<String, Term> all = new LinkedHashMap<>();

  Terms() {
    PARTS.forEach(this::read);
  }

  /** Every term, in the order of the vocabularies. */
  public List<Term> all() {
    return List.copyOf(all.values());
  }

  public Optional<Term> find(String slug) {
    return Optional.ofNullable(all.get(slug));
  }

  private void read(String part) {
    try (InputStream in =
        Terms.class.getResourceAsStream("/org/vidimus/content/glossary/" + part + ".json")) {
      Json.mapper()
          .readTree(in)
          .properties()
          .forEach(term -> all.put(term.getKey(), term(term.getKey(), part, term.getValue())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Term term(String slug, String part, JsonNode node) {
    List<Text> texts = new ArrayList<>();
    List<Text> also = new ArrayList<>();
    node.path("texts")
        .properties()
        .forEach(t -> texts.add(new Text(t.getKey(), t.getValue().asText())));
    node.path("also")
        .properties()
        .forEach(lang ->
            lang.getValue().forEach(word -> also.add(new Text(lang.getKey(), word.asText()))));
    return new Term(
        slug,
        part,
        strings(node.path("lights")),
        node.path("level").asInt(),
        new Texts(texts),
        also,
        strings(node.path("see")));
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(item -> strings.add(item.asText()));
    return strings;
  }
}
