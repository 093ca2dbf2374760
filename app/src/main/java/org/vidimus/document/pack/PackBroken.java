package org.vidimus.document.pack;

import org.vidimus.common.Problem;

/** A fault of what was sent as a whole: nothing of it can be kept. */
final class PackBroken extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  PackBroken(Problem problem) {
    super(problem.message());
    this.problem = problem;
  }

  PackBroken(String file, String message) {
    this(Problem.in(file, "", message));
  }

  Problem problem() {
    return problem;
  }
}
