package org.vidimus.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SentenceTest {
  @Test
  void whatIsKeptIsReadAgain() {
    var random = new Random(5);
    String signs = "|\\a.{}'“\n ";
    for (int round = 0; round < 20_000; round++) {
      Object[] arguments = new Object[random.nextInt(4)];
      for (int i = 0; i < arguments.length; i++) {
        var argument = new StringBuilder();
        for (int n = random.nextInt(6); n > 0; n--) {
          argument.append(signs.charAt(random.nextInt(signs.length())));
        }
        arguments[i] = argument;
      }
      Sentence sentence = Sentence.of("import.fault.known", arguments);
      assertEquals(sentence, Sentence.read(sentence.kept()));
      int longest = random.nextInt(18, 60);
      Sentence fitting = sentence.within(longest);
      assertTrue(fitting.kept().length() <= longest, fitting::kept);
      assertEquals(fitting, Sentence.read(fitting.kept()));
    }
  }

  @Test
  void aLineOfAnOlderReportStandsAsItIs() {
    for (String line :
        List.of(
            "This is missing.",
            "“a|b\\c” is there twice.",
            "true or false is expected here.",
            "e.g. one",
            "",
            "|")) {
      assertEquals(new Sentence(line, List.of()), Sentence.read(line));
      assertEquals(line, Sentence.read(line).kept());
    }
  }

  @Test
  void theLongestArgumentIsCutAndTheOthersStay() {
    Sentence sentence =
        Sentence.of("import.fault.known", "x".repeat(5000), "short", "|".repeat(900));
    Sentence fitting = sentence.within(2000);
    assertTrue(fitting.kept().length() <= 2000);
    assertTrue(fitting.kept().length() > 1500);
    assertEquals("import.fault.known", fitting.key());
    assertEquals("short", fitting.arguments().get(1));
    assertTrue(fitting.arguments().getFirst().endsWith("…"));
    assertEquals(fitting, Sentence.read(fitting.kept()));
    assertSame(fitting, fitting.within(2000));
  }
}
