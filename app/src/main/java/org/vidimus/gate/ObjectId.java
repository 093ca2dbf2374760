package org.vidimus.gate;

/**
 * The id of something an act is about. Each feature has records that implement it; the gate takes
 * the first one among an action's parameters.
 */
public interface ObjectId {
  /** What it is. */
  ObjectKind kind();

  /** How it is named in addresses and in the ledger. */
  String text();
}
