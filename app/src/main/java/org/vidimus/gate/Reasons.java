package org.vidimus.gate;

/** The reasons that were stated for opening something. Implemented by {@code audit}. */
public interface Reasons {
  /** The reason stated for an object in a session; empty when none was. */
  String stated(String session, ObjectId object);
}
