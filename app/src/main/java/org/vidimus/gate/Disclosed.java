package org.vidimus.gate;

/** What an act returns may tell the ledger which version and parts of a record it showed. */
public interface Disclosed {
  /** What of it was shown. */
  Disclosure disclosure();
}
