package org.vidimus.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vidimus.gate.CurrentSubject;

/** The rows of the ledger that whoever asks may read: of their own, of their state, or all. */
@ApplicationScoped
public class OwnRows {
  private final Disclosures disclosures;
  private final LedgerRights rights;
  private final Marks marks;
  private final CurrentSubject current;

  @Inject
  OwnRows(Disclosures disclosures, LedgerRights rights, Marks marks, CurrentSubject current) {
    this.disclosures = disclosures;
    this.rights = rights;
    this.marks = marks;
    this.current = current;
  }

  /** A page of them. */
  public LedgerPage find(LedgerFilter filter) {
    return disclosures.find(filter, rights.of(current.get()), marks.of(current.get()));
  }
}
