package org.vidimus.gate;

/** What an act returns that made something, unless it returns its id: its leaf names it. */
public interface Made {
  /** What was made. */
  ObjectId made();
}
