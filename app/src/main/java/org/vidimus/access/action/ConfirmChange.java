package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Supplier;
import org.vidimus.access.Amending;
import org.vidimus.access.Change;
import org.vidimus.access.ChangeId;
import org.vidimus.access.Changes;
import org.vidimus.access.FirstPasswords;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/**
 * Makes so what the administrator entered. A moderator may who neither entered it nor is concerned
 * by it. Refuses when it is open no more, or what it is about is not as it was when it was entered.
 */
@ApplicationScoped
public class ConfirmChange {
  private final Changes changes;
  private final Amending amending;

  @Inject
  ConfirmChange(Changes changes, Amending amending) {
    this.changes = changes;
    this.amending = amending;
  }

  @Act(Permission.CONFIRM_CHANGE)
  @Transactional
  public Confirmed confirm(ChangeId id, Supplier<String> word) {
    Change change = changes.get(id);
    Optional<FirstPasswords.Link> link = amending.confirm(change, word.get());
    return new Confirmed(change.row(), link);
  }
}
