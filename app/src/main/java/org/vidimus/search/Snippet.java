package org.vidimus.search;

import java.util.ArrayList;
import java.util.List;

/** Part of a text, and which of its words matched. Plain text: whoever shows it escapes it. */
public record Snippet(String text, List<Span> spans) {
  static final Snippet NONE = new Snippet("", List.of());

  /** Where a matching word stands. */
  public record Span(int start, int end) {}

  /** A run of the text that matched or did not. */
  public record Run(String text, boolean matched) {}

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** The text in runs, for views. */
  public List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    for (Span span : spans) {
      if (span.start() > at) {
        runs.add(new Run(text.substring(at, span.start()), false));
      }
      runs.add(new Run(text.substring(span.start(), span.end()), true));
      at = span.end();
    }
    if (at < text.length()) {
      runs.add(new Run(text.substring(at), false));
    }
    return runs;
  }
}
