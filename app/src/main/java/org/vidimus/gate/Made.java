package org.vidimus.gate;

/** What an act returns that made something: its leaf names what was made. */
public interface Made {
  /** What was made. */
  ObjectId made();
}
