package org.vidimus.gate;

/** What the decision answers. */
public sealed interface Verdict {
  /** The act may happen. */
  record Allowed() implements Verdict {}

  /** The act may happen, and what leaves carries marks that tell who had it. */
  record AllowedWithMarks() implements Verdict {}

  /**
   * The act may happen once something was added.
   *
   * @param step what is added first
   */
  record StepUp(Step step) implements Verdict {}

  /**
   * The act may not happen.
   *
   * @param reason which sentence of the rules says so
   */
  record Refused(Reason reason) implements Verdict {}

  /** What may have to be added before an act. */
  enum Step {
    /** Say why; programs may leave it out, and the ledger shows that they did. */
    REASON
  }

  /** Why an act is refused; for whoever reads the rules, never for the asker. */
  enum Reason {
    /** No sentence of the rules names this person for this act. */
    NOT_NAMED,
    /** A sentence names them, but the handling is above their clearance. */
    CLEARANCE,
    /** A sentence names them, but the record asks for a higher inspection level. */
    LEVEL,
    /** They had a hand in it themselves. */
    OWN_HAND
  }

  /** Whether the act may happen at all, perhaps after a step. */
  default boolean allows() {
    return switch (this) {
      case Allowed _, AllowedWithMarks _, StepUp _ -> true;
      case Refused _ -> false;
    };
  }
}
