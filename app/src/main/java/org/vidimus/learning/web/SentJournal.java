package org.vidimus.learning.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vidimus.common.Problem;
import org.vidimus.common.Refusal;
import org.vidimus.learning.Delta;

/** The next steps of a journal as they came: anything may be missing. */
record SentJournal(@Nullable UUID journal, @Nullable List<@Nullable SentStep> deltas) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]{0,250}");

  /** One step as it came. */
  record SentStep(
      long number,
      int sitting,
      @Nullable String lesson,
      Delta.@Nullable Step step,
      @Nullable Map<String, @Nullable String> values,
      double seconds) {

    Delta delta() {
      if (lesson == null || step == null || values == null) {
        throw noJournal();
      }
      return new Delta(number, sitting, lesson, step, checked(values), seconds);
    }
  }

  static Refusal noJournal() {
    return Refusal.faulty(Problem.of("", "learning.fault.journal"));
  }

  /** The journal's own id; refuses where there is none. */
  UUID id() {
    if (journal == null) {
      throw noJournal();
    }
    return journal;
  }

  /** Its steps; refuses all of them when one is none. */
  List<Delta> steps() {
    if (deltas == null) {
      throw noJournal();
    }
    return deltas.stream().map(SentJournal::delta).toList();
  }

  private static Delta delta(@Nullable SentStep step) {
    if (step == null) {
      throw noJournal();
    }
    return step.delta();
  }

  private static Map<String, String> checked(Map<String, @Nullable String> values) {
    Map<String, String> checked = new HashMap<>();
    values.forEach((name, value) -> {
      if (value == null) {
        throw noJournal();
      }
      if (!NAME.matcher(name).matches()) {
        throw Refusal.faulty(Problem.of("deltas", "learning.fault.name-unknown"));
      }
      checked.put(name, value);
    });
    return checked;
  }
}
