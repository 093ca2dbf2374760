package org.vidimus.audit.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.vidimus.audit.Disclosures;
import org.vidimus.audit.LedgerFilter;
import org.vidimus.audit.LedgerPage;
import org.vidimus.audit.LedgerRights;
import org.vidimus.audit.Marks;
import org.vidimus.audit.Titling;
import org.vidimus.gate.Act;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Permission;

/**
 * Finds rows of the ledger, newest first: an originator those about what is theirs, a national
 * focal point those about what is the state's, the auditor all. Refuses the administrator.
 */
@ApplicationScoped
public class FindDisclosures {
  private final Disclosures disclosures;
  private final Titling titling;
  private final LedgerRights rights;
  private final Marks marks;
  private final CurrentSubject current;

  @Inject
  FindDisclosures(
      Disclosures disclosures,
      Titling titling,
      LedgerRights rights,
      Marks marks,
      CurrentSubject current) {
    this.disclosures = disclosures;
    this.titling = titling;
    this.rights = rights;
    this.marks = marks;
    this.current = current;
  }

  @Act(Permission.FIND_DISCLOSURES)
  @Transactional
  public LedgerPage find(Supplier<LedgerFilter> filter) {
    return titling.title(
        disclosures.find(filter.get(), rights.of(current.get()), marks.of(current.get())));
  }
}
