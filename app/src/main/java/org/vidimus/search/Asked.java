package org.vidimus.search;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A question to the catalogue.
 *
 * @param text what was typed; empty asks for all there is
 * @param chosen values by facet: any of a facet's, all of the facets
 * @param lang language of labels; it never narrows
 * @param today the day validity is judged on
 */
public record Asked(
    String text,
    Map<String, Set<String>> chosen,
    String lang,
    int from,
    int size,
    LocalDate today) {

  /** The names of facets, in the order they are shown. */
  public static final List<String> FACETS =
      List.of(
          "kind",
          "issuer",
          "category",
          "type",
          "fraudClass",
          "fraudMethod",
          "feature",
          "light",
          "valid",
          "handling");

  /** A question by text alone. */
  public static Asked of(String text, String lang, LocalDate today) {
    return new Asked(text, Map.of(), lang, 0, 20, today);
  }

  public Asked {
    Map<String, Set<String>> copy = new LinkedHashMap<>();
    chosen.forEach((facet, values) -> copy.put(facet, new LinkedHashSet<>(values)));
    chosen = copy;
  }

  Asked without(String facet) {
    Map<String, Set<String>> rest = new LinkedHashMap<>(chosen);
    rest.remove(facet);
    return new Asked(text, rest, lang, from, size, today);
  }

  Asked asking(String other) {
    return new Asked(other, chosen, lang, from, size, today);
  }
}
