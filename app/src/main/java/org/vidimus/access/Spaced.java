package org.vidimus.access;

import java.util.Collection;
import java.util.List;

/** Slugs in one column, with a space between. */
final class Spaced {
  private Spaced() {}

  static String join(Collection<String> slugs) {
    return String.join(" ", slugs);
  }

  static List<String> split(String column) {
    return column.isEmpty() ? List.of() : List.of(column.split(" ", -1));
  }
}
