package org.vidimus.document.pack;

import org.vidimus.common.Problem;

/** A fault of what was sent as a whole: nothing of it can be kept. */
final class PackBroken extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  PackBroken(Problem problem) {
    super(problem.sentence().kept());
    this.problem = problem;
  }

  PackBroken(String file, String key, Object... arguments) {
    this(Problem.in(file, "", key, arguments));
  }

  Problem problem() {
    return problem;
  }
}
