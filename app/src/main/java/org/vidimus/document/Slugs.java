package org.vidimus.document;

import java.util.Arrays;
import java.util.List;

/** Words without spaces: audiences, fraud methods. */
public record Slugs(List<String> all) {
  public Slugs {
    all = List.copyOf(all);
  }

  /** Reads what {@link #toString} wrote. */
  static Slugs parse(String text) {
    return new Slugs(Arrays.stream(text.split(" ", -1)).filter(word -> !word.isEmpty()).toList());
  }

  @Override
  public String toString() {
    return String.join(" ", all);
  }
}
