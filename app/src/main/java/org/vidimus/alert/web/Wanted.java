package org.vidimus.alert.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.vidimus.alert.AlertFilter;
import org.vidimus.common.Problem;
import org.vidimus.common.Refusal;
import org.vidimus.document.DocumentCode;
import org.vidimus.gate.Handling;
import org.vidimus.glossary.Vocabulary;

/** A list as an address asks for it. Refuses unknown values and parts of a list there are not. */
final class Wanted {
  private final List<Problem> problems = new ArrayList<>();

  /** The filter that these parameters mean; an empty one asks for nothing. */
  static AlertFilter filter(
      List<String> state, List<String> handling, List<String> document, String from, String size) {
    Wanted wanted = new Wanted();
    List<String> states = wanted.known("state", state, Vocabulary.STATE::has);
    List<String> labels =
        wanted.known("handling", handling, label -> Handling.find(label).isPresent());
    List<String> documents =
        wanted.known("document", document, code -> DocumentCode.find(code).isPresent());
    int first = wanted.number("from", from, 0, Integer.MAX_VALUE, 0);
    int most = wanted.number("size", size, 0, AlertFilter.MOST, 20);
    if (!wanted.problems.isEmpty()) {
      throw Refusal.faulty(wanted.problems);
    }
    List<Handling> handlings = labels.stream().flatMap(l -> Handling.find(l).stream()).toList();
    return new AlertFilter(states, handlings, documents, first, most);
  }

  private List<String> known(String name, List<String> values, Predicate<String> good) {
    List<String> given = values.stream().filter(v -> !v.isEmpty()).toList();
    given.stream()
        .filter(good.negate())
        .forEach(v -> problems.add(Problem.of(name, "alert.fault.wanted", name, v)));
    return given;
  }

  private int number(String name, String text, int least, int most, int absent) {
    if (text.isEmpty()) {
      return absent;
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException _) {
      // said below with the other numbers that do not fit
    }
    problems.add(Problem.of(name, "fault.number", least, most));
    return absent;
  }
}
