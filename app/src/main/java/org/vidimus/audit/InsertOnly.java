package org.vidimus.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.vidimus.common.NarrowedRights;

/** The running account inserts rows of the ledger and reads them, and does nothing else to them. */
@ApplicationScoped
class InsertOnly implements NarrowedRights {
  @Override
  public List<String> statements(String account) {
    return List.of(
        "revoke all on ledger from " + account, "grant select, insert on ledger to " + account);
  }
}
