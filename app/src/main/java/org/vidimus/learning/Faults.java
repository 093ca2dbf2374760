package org.vidimus.learning;

import java.util.ArrayList;
import java.util.List;
import org.vidimus.common.Problem;
import org.vidimus.common.Refusal;
import org.vidimus.common.Sentence;

/** Collects everything wrong with a package, so that its maker is told all of it at once. */
final class Faults {
  /** A list longer than this teaches nobody. */
  private static final int MOST = 200;

  private final List<Problem> problems = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();

  void fault(String file, int line, String field, String key, Object... arguments) {
    fault(file, line, field, Sentence.of(key, arguments));
  }

  void fault(String file, int line, String field, Sentence sentence) {
    if (problems.size() < MOST) {
      problems.add(new Problem(file, line, field, sentence));
    }
  }

  void remark(String file, int line, String key, Object... arguments) {
    if (remarks.size() < MOST) {
      remarks.add(new Remark(file, line, Sentence.of(key, arguments)));
    }
  }

  boolean none() {
    return problems.isEmpty();
  }

  List<Remark> remarks() {
    return remarks;
  }

  /** Every fault. What would only have been remarked in a sound package is left for that one. */
  Refusal refusal() {
    return Refusal.faulty(List.copyOf(problems));
  }
}
