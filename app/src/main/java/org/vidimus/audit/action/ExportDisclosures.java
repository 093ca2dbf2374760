package org.vidimus.audit.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vidimus.audit.LedgerEntry;
import org.vidimus.audit.LedgerFilter;
import org.vidimus.audit.LedgerPage;
import org.vidimus.audit.OwnRows;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/**
 * Gives every row of the ledger that one may see to somebody who writes them down, newest first,
 * however many there are. Those may who may find them.
 */
@ApplicationScoped
public class ExportDisclosures {
  private final OwnRows rows;

  @Inject
  ExportDisclosures(OwnRows rows) {
    this.rows = rows;
  }

  @Act(Permission.EXPORT_DISCLOSURES)
  @Transactional
  public void export(Supplier<LedgerFilter> filter, Consumer<LedgerEntry> writer) {
    LedgerFilter next = filter.get().sized(LedgerFilter.MOST);
    LedgerPage page;
    do {
      page = rows.find(next);
      page.items().forEach(writer);
      next = page.items().isEmpty() ? next : next.before(page.items().getLast().entry());
    } while (page.older());
  }
}
