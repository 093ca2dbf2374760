package org.vidimus.access.web;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  private static String marked(List<Difference.Run> runs) {
    return runs.stream()
        .map(run -> run.changed() ? "[" + run.text() + "]" : run.text())
        .collect(joining());
  }

  private static void differ(String before, String after, String was, String becomes) {
    Difference difference = Difference.between(before, after);
    assertEquals(was, marked(difference.before()));
    assertEquals(becomes, marked(difference.after()));
  }

  @Test
  void wordsThatOnlyOneTextHasAreMarked() {
    differ(
        "kept for five years",
        "kept for ten years",
        "kept for [five] years",
        "kept for [ten] years");
    differ("one two three", "one three", "one [two ]three", "one three");
    differ("GREEN", "AMBER", "[GREEN]", "[AMBER]");
  }

  @Test
  void linesThatBothHaveAreLeftOut() {
    differ("law a\nlaw b\nlaw c", "law a\nlaw d\nlaw c", "law [b]", "law [d]");
    differ("law a\nlaw b", "law b", "law a", "");
  }

  @Test
  void whatIsNewOrGoneIsShownWithoutMarks() {
    differ("", "a new law", "", "a new law");
    differ("an old law", "", "an old law", "");
  }

  @Test
  void longTextsAreShownWithoutMarks() {
    String before = "was ".repeat(3_000);
    String after = "is ".repeat(3_000);
    differ(before, after, before, after);
  }
}
