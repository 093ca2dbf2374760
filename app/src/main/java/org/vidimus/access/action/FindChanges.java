package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.vidimus.access.ChangeRow;
import org.vidimus.access.Changes;
import org.vidimus.access.ChangesAsked;
import org.vidimus.common.Slice;
import org.vidimus.gate.Act;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Permission;

/**
 * Finds changes of parties and people. Moderators, administrators and auditors find all, national
 * focal points those of their state.
 */
@ApplicationScoped
public class FindChanges {
  private final Changes changes;
  private final CurrentSubject current;

  @Inject
  FindChanges(Changes changes, CurrentSubject current) {
    this.changes = changes;
    this.current = current;
  }

  @Act(Permission.FIND_CHANGES)
  @Transactional
  public Slice<ChangeRow> find(Supplier<ChangesAsked> asked) {
    Slice<ChangeRow> found = changes.find(asked.get(), changes.partyOf(current.get()));
    return new Slice<>(
        found.total(),
        found.from(),
        found.items().stream().map(row -> row.to(current.get())).toList());
  }
}
