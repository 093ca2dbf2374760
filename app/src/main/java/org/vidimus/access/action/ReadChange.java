package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vidimus.access.ChangeId;
import org.vidimus.access.ChangeRow;
import org.vidimus.access.Changes;
import org.vidimus.gate.Act;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Permission;

/** Reads a change. Who finds it may, and who entered it. */
@ApplicationScoped
public class ReadChange {
  private final Changes changes;
  private final CurrentSubject current;

  @Inject
  ReadChange(Changes changes, CurrentSubject current) {
    this.changes = changes;
    this.current = current;
  }

  @Act(Permission.READ_CHANGE)
  @Transactional
  public ChangeRow read(ChangeId id) {
    return changes.get(id).row().to(current.get());
  }
}
