package org.vidimus.audit.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vidimus.audit.Disclosures;
import org.vidimus.audit.LedgerFilter;
import org.vidimus.audit.LedgerPage;
import org.vidimus.audit.Marks;
import org.vidimus.audit.Titling;
import org.vidimus.gate.Act;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Permission;

/** Reads what the ledger says of oneself, newest first. Whoever is signed in may. */
@ApplicationScoped
public class ReadOwnHistory {
  private final Disclosures disclosures;
  private final Titling titling;
  private final Marks marks;
  private final CurrentSubject current;

  @Inject
  ReadOwnHistory(Disclosures disclosures, Titling titling, Marks marks, CurrentSubject current) {
    this.disclosures = disclosures;
    this.titling = titling;
    this.marks = marks;
    this.current = current;
  }

  @Act(Permission.READ_OWN_HISTORY)
  @Transactional
  public LedgerPage read(LedgerFilter filter) {
    return titling.title(disclosures.by(marks.of(current.get()), filter));
  }
}
