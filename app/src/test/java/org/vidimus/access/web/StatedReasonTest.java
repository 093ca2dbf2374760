package org.vidimus.access.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Why somebody opens or changes something, as a header brings it. */
class StatedReasonTest {
  @Test
  void isReadFromPercentSignsAndFromBytes() {
    assertEquals(
        "für die Prüfung – Ω", StatedReason.of("f%C3%BCr die Pr%C3%BCfung %E2%80%93 %CE%A9"));
    String bytes = new String("für".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    assertEquals("für", StatedReason.of(bytes));
    assertEquals("für", StatedReason.of("für"));
  }

  @Test
  void controlCharactersAreLeftOut() {
    assertEquals("ab", StatedReason.of("a%00b"));
    assertEquals("ab", StatedReason.of("a\u0001b"));
  }

  @Test
  void aPercentSignThatIsNoneStays() {
    assertEquals("100 % sure + more", StatedReason.of("100 % sure + more"));
    assertEquals("+1", StatedReason.of("%2B1"));
    assertEquals("", StatedReason.of((String) null));
  }
}
