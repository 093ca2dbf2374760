package org.vidimus.search.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.vidimus.search.Asked;

/** Addresses of the search page that ask nearly the same. */
record Address(Asked asked) {

  /** The same narrowing from another place in the list. */
  String from(int from) {
    return of(asked.text(), asked.chosen(), from);
  }

  /** Another text, as narrowed as this. */
  String text(String other) {
    return of(other, asked.chosen(), 0);
  }

  /** The same text, not narrowed. */
  String wide() {
    return of(asked.text(), Map.of(), 0);
  }

  /** The same without one chosen value. */
  String without(String facet, String value) {
    Map<String, Set<String>> rest = new LinkedHashMap<>(asked.chosen());
    Set<String> values = new LinkedHashSet<>(rest.getOrDefault(facet, Set.of()));
    values.remove(value);
    rest.put(facet, values);
    return of(asked.text(), rest, 0);
  }

  private static String of(String text, Map<String, Set<String>> chosen, int from) {
    StringBuilder address = new StringBuilder("/search?q=").append(encode(text));
    chosen.forEach((facet, values) ->
        values.forEach(
            value -> address.append('&').append(facet).append('=').append(encode(value))));
    return from == 0 ? address.toString() : address.append("&from=").append(from).toString();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
