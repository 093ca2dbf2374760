package org.vidimus.audit;

import org.vidimus.gate.Subject;

/** Which rows of the ledger somebody may read. Implemented by {@code access}, from the decision. */
public interface LedgerRights {
  /** The rows this reader may see. */
  Rows of(Subject reader);

  /** Rows of the ledger by where their object comes from. */
  sealed interface Rows {
    /** Every row: envelopes, never content. */
    record All() implements Rows {}

    /**
     * Rows of what comes from these; an empty word stands for nothing.
     *
     * @param party code of a state whose rows all are seen
     * @param organisation slug of an organisation whose rows all are seen
     */
    record From(String party, String organisation) implements Rows {}
  }
}
