package org.vidimus.audit.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.vidimus.audit.LedgerFilter;
import org.vidimus.audit.LedgerPage;
import org.vidimus.audit.OwnRows;
import org.vidimus.audit.Titling;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/**
 * Finds rows of the ledger, newest first: an originator those about what is theirs, a national
 * focal point those about what is the state's, the auditor all. Refuses the administrator.
 */
@ApplicationScoped
public class FindDisclosures {
  private final OwnRows rows;
  private final Titling titling;

  @Inject
  FindDisclosures(OwnRows rows, Titling titling) {
    this.rows = rows;
    this.titling = titling;
  }

  @Act(Permission.FIND_DISCLOSURES)
  @Transactional
  public LedgerPage find(Supplier<LedgerFilter> filter) {
    return titling.title(rows.find(filter.get()));
  }
}
