package org.vidimus.gate;

/** The ledger, seen from below. Implemented by {@code audit}. */
public interface Recorder {
  /** Writes a leaf in the running transaction. */
  void record(Leaf leaf);

  /** Writes a leaf in the running transaction unless the same was written within this hour. */
  void recordHourly(Leaf leaf);

  /** Writes a leaf in a transaction of its own, after a rollback. */
  void recordApart(Leaf leaf);

  /** Counts what was refused to somebody who is not signed in, by day and act. */
  void count(Permission act);
}
