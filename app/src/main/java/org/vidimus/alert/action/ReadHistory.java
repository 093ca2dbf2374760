package org.vidimus.alert.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.vidimus.alert.AlertId;
import org.vidimus.alert.Alerts;
import org.vidimus.alert.Step;
import org.vidimus.gate.Act;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Gate;
import org.vidimus.gate.Permission;

/**
 * Reads what was done to an alert, oldest first. Whoever may read it may; what was said between
 * author and reviewers is for them alone, the reason of a withdrawal for every reader.
 */
@ApplicationScoped
public class ReadHistory {
  private final Alerts alerts;
  private final CurrentSubject current;
  private final Gate gate;

  @Inject
  ReadHistory(Alerts alerts, CurrentSubject current, Gate gate) {
    this.alerts = alerts;
    this.current = current;
    this.gate = gate;
  }

  @Act(Permission.READ_ALERT)
  @Transactional
  public List<Step.Taken> read(AlertId id) {
    List<Step.Taken> steps = alerts.get(id).steps();
    // who may withdraw it is its originator or a moderator
    boolean inside = gate.would(current.get(), Permission.WITHDRAW_ALERT, id);
    return inside
        ? steps
        : steps.stream().map(s -> s.act().equals("withdraw") ? s : s.withoutReason()).toList();
  }
}
