package org.vidimus.document.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a document number looks like, in words that an officer can count. */
class NumberFormTest {
  private static String read(String expression) {
    return NumberForm.of(expression)
        .map(form ->
            form.pieces().stream()
                .map(p ->
                    p.kind() == NumberForm.Kind.PLAIN
                        ? p.text()
                        : p.least() + "-" + p.most() + " " + p.kind())
                .collect(Collectors.joining(", ")))
        .orElse("");
  }

  @Test
  void lettersThatStandThereAndPlacesAreCounted() {
    assertEquals("V, 1-1 LETTERS, 7-7 DIGITS", read("V[A-Z][0-9]{7}"));
    assertEquals("SR-, 6-6 DIGITS", read("SR-[0-9]{6}"));
    assertEquals("2-2 LETTERS, 6-8 DIGITS", read("[A-Z]{2}\\d{6,8}"));
    assertEquals("9-9 EITHER", read("[A-Z0-9]{9}"));
    assertEquals("3-3 DIGITS", read("\\d\\d[0-9]"));
  }

  @Test
  void whatIsNoFormIsNotRead() {
    for (String other : List.of("", "(A|B)[0-9]+", "A?[0-9]", "[B-D]1", "A.*", "é")) {
      assertEquals("", read(other), other);
    }
  }
}
