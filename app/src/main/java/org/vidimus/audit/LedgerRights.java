package org.vidimus.audit;

import java.util.List;
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
     * @param importing slug of an organisation of which rows on documents and specimens are seen
     * @param handlings labels the reader is cleared for; what they wrote themselves needs none
     */
    record From(String party, String organisation, String importing, List<String> handlings)
        implements Rows {
      /** Holds an unmodifiable copy. */
      public From {
        handlings = List.copyOf(handlings);
      }
    }
  }
}
