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
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.AskedFor;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.ObjectId;
import org.vidimus.gate.ObjectKind;
import org.vidimus.gate.Permission;

/**
 * Finds rows of the ledger about whatever a text names, though there be no such thing any more, as
 * far as one may read rows: the auditor any, an originator those about what was theirs. Refuses as
 * missing what there is no row about that one may read.
 */
@ApplicationScoped
public class FindAbout {
  private final Disclosures disclosures;
  private final Titling titling;
  private final LedgerRights rights;
  private final Marks marks;
  private final CurrentSubject current;

  @Inject
  FindAbout(
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
  public LedgerPage find(String asked, Supplier<LedgerFilter> filter) {
    // never looked up: what is hidden takes the way of what is not there
    ObjectId about = new AskedFor(ObjectKind.NONE, asked);
    LedgerFilter all = LedgerFilter.NEWEST.sized(1).about(about);
    if (page(all).items().isEmpty()) {
      throw Refusal.missing();
    }
    return titling.title(page(filter.get().about(about)));
  }

  private LedgerPage page(LedgerFilter filter) {
    return disclosures.find(filter, rights.of(current.get()), marks.of(current.get()));
  }
}
