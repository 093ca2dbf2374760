package org.vidimus.access.web;

import java.util.ArrayList;
import java.util.List;
import org.vidimus.common.Problem;
import org.vidimus.common.Refusal;

/** Which part of a list an address asks for. */
record Part(int from, int size) {

  /** Reads both numbers. Refuses what is no number or out of reach. */
  static Part of(String from, String size, int most) {
    List<Problem> problems = new ArrayList<>();
    Part part =
        new Part(
            number("from", from, 0, 10_000, 0, problems),
            number("size", size, 1, most, 20, problems));
    if (!problems.isEmpty()) {
      throw Refusal.faulty(problems);
    }
    return part;
  }

  private static int number(
      String name, String text, int least, int most, int absent, List<Problem> problems) {
    if (text.isEmpty()) {
      return absent;
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException _) {
      // said below with the numbers that are out of reach
    }
    problems.add(Problem.of(name, "fault.number", least, most));
    return absent;
  }
}
