package org.vidimus.gate;

/** What the decision answers. */
public sealed interface Verdict {
  /** The act may happen. */
  record Allowed() implements Verdict {}

  /**
   * The act may not happen.
   *
   * @param reason which sentence of the rules says so
   */
  record Refused(Reason reason) implements Verdict {}

  /** Why an act is refused; for the ledger, not for the asker. */
  enum Reason {
    NOT_NAMED,
    CLEARANCE,
    OWN_HAND
  }

  default boolean allows() {
    return this instanceof Allowed;
  }
}
