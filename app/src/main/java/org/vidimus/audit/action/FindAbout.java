package org.vidimus.audit.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.vidimus.audit.LedgerFilter;
import org.vidimus.audit.LedgerPage;
import org.vidimus.audit.OwnRows;
import org.vidimus.audit.Titling;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.AskedFor;
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
  private final OwnRows rows;
  private final Titling titling;

  @Inject
  FindAbout(OwnRows rows, Titling titling) {
    this.rows = rows;
    this.titling = titling;
  }

  @Act(Permission.FIND_DISCLOSURES)
  @Transactional
  public LedgerPage find(String asked, Supplier<LedgerFilter> filter) {
    // never looked up: what is hidden takes the way of what is not there
    ObjectId about = new AskedFor(ObjectKind.NONE, asked);
    // that somebody asked for these very rows says nothing of what they are about
    if (rows.find(LedgerFilter.NEWEST.about(about)).items().stream()
        .allMatch(row -> row.act().equals(Permission.READ_DISCLOSURES.slug()))) {
      throw Refusal.missing();
    }
    return titling.title(rows.find(filter.get().about(about)));
  }
}
