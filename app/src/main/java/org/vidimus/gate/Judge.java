package org.vidimus.gate;

/** The decision, seen from below. Implemented by {@code access}. */
public interface Judge {
  /** Pure and total: the same three give the same answer, and there always is one. */
  Verdict decide(Subject subject, Permission act, Envelope envelope);
}
