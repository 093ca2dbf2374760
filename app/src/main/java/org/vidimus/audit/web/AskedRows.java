package org.vidimus.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.vidimus.audit.LedgerFilter;
import org.vidimus.audit.LedgerPage;
import org.vidimus.audit.action.FindAbout;
import org.vidimus.audit.action.FindDisclosures;
import org.vidimus.audit.action.ReadDisclosures;
import org.vidimus.common.Refusal;
import org.vidimus.gate.AskedFor;
import org.vidimus.gate.ObjectKind;

/** Rows of the ledger as page, program and file ask for them. */
@RequestScoped
public class AskedRows {
  private final ReadDisclosures read;
  private final FindAbout findAbout;
  private final FindDisclosures find;

  @Inject
  AskedRows(ReadDisclosures read, FindAbout findAbout, FindDisclosures find) {
    this.read = read;
    this.findAbout = findAbout;
    this.find = find;
  }

  /**
   * Rows about anything, or about one object: all of them for whoever may read who has had it, else
   * those that are about what was theirs.
   *
   * @param object empty for anything
   */
  LedgerPage page(String object, Supplier<LedgerFilter> filter) {
    if (object.isEmpty()) {
      return find.find(filter);
    }
    try {
      return read.read(new AskedFor(ObjectKind.NONE, object), filter);
    } catch (Refusal refusal) {
      if (refusal.kind() != Refusal.Kind.MISSING) {
        throw refusal;
      }
      return findAbout.find(object, filter);
    }
  }
}
