package org.vidimus.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * After everything else: whoever runs the portal finds nothing in its log that is not meant for
 * them. The start, the demo and every journey of this run stand there.
 */
@Order(Integer.MAX_VALUE)
class TheLogStaysQuietE2E {
  private static final Pattern LOUD =
      Pattern.compile(
          "\\bSEVERE\\b|^Exception in thread|^\\S*(Exception|Error)(: .*)?$|^\\s+at \\S+\\(");

  /** What may stand there, and why. */
  private static final Map<Pattern, String> EXCUSED =
      Map.of(
          Pattern.compile("ViewExpiredException"),
          "a page whose session has ended is posted, as a journey does, and is shown anew");

  @Test
  void noJourneyLeavesAFaultInTheLog() throws IOException {
    // opening the portal here keeps this test true when it runs alone
    List<String> loud = new ArrayList<>();
    boolean excused = false;
    for (String line : Files.readAllLines(Portal.demo().log())) {
      // the lines of a trace belong to what they are the trace of
      excused =
          EXCUSED.keySet().stream().anyMatch(p -> p.matcher(line).find())
              || (excused && line.startsWith("\tat "));
      if (LOUD.matcher(line).find() && !excused) {
        loud.add(line.length() > 300 ? line.substring(0, 300) : line);
      }
    }
    assertEquals("", String.join("\n", loud.subList(0, Math.min(40, loud.size()))));
  }
}
