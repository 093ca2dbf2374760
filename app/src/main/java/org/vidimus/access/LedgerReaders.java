package org.vidimus.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import org.vidimus.audit.LedgerRights;
import org.vidimus.gate.Handling;
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
        reader.is(Role.OFP) ? reader.organisation() : "",
        reader.is(Role.EDITOR) ? reader.organisation() : "",
        Arrays.stream(Handling.values())
            .filter(reader.clearance()::covers)
            .map(Handling::label)
            .toList());
  }
}
