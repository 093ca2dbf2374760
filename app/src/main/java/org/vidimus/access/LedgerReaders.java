package org.vidimus.access;

import jakarta.enterprise.context.ApplicationScoped;
import org.vidimus.audit.LedgerRights;
import org.vidimus.gate.Role;
import org.vidimus.gate.Subject;

/** The sentences on who reads the ledger, as conditions on its rows. */
@ApplicationScoped
class LedgerReaders implements LedgerRights {
  @Override
  public Rows of(Subject reader) {
    if (reader.is(Role.AUDITOR)) {
      return new Rows.All();
    }
    return new Rows.From(
        reader.is(Role.NFP) ? reader.party() : "",
        reader.is(Role.OFP) || reader.is(Role.EDITOR) ? reader.organisation() : "");
  }
}
