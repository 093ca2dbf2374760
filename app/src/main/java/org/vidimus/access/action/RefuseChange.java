package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.vidimus.access.Amending;
import org.vidimus.access.Change;
import org.vidimus.access.ChangeId;
import org.vidimus.access.ChangeRow;
import org.vidimus.access.Changes;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/**
 * Ends a change without making it so. A moderator may who is not concerned by it, and who entered
 * it. Refuses when it is open no more, and a reason that is too long.
 */
@ApplicationScoped
public class RefuseChange {
  private final Changes changes;
  private final Amending amending;

  @Inject
  RefuseChange(Changes changes, Amending amending) {
    this.changes = changes;
    this.amending = amending;
  }

  @Act(Permission.REFUSE_CHANGE)
  @Transactional
  public ChangeRow refuse(ChangeId id, Supplier<String> reason) {
    Change change = changes.get(id);
    amending.refuse(change, reason.get());
    return change.row();
  }
}
