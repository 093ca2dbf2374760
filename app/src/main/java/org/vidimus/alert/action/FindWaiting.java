package org.vidimus.alert.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.vidimus.access.MayRead;
import org.vidimus.alert.Alert;
import org.vidimus.alert.AlertRow;
import org.vidimus.alert.Alerts;
import org.vidimus.gate.Act;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Gate;
import org.vidimus.gate.Listed;
import org.vidimus.gate.Permission;
import org.vidimus.gate.Role;
import org.vidimus.gate.Stage;
import org.vidimus.gate.Subject;

/**
 * Lists what waits for a tier this reader holds, oldest first. Whoever may list alerts may ask; it
 * is empty for those who hold no tier.
 */
@ApplicationScoped
public class FindWaiting {
  private final Alerts alerts;
  private final CurrentSubject current;
  private final Gate gate;

  @Inject
  FindWaiting(Alerts alerts, CurrentSubject current, Gate gate) {
    this.alerts = alerts;
    this.current = current;
    this.gate = gate;
  }

  /**
   * Something that waits.
   *
   * @param approvable whether this reader may pass it on; if not, they had a hand in it
   */
  public record Waiting(AlertRow alert, boolean approvable) implements Listed {
    @Override
    public String shownAs() {
      return alert.shownAs();
    }
  }

  @Act(Permission.FIND_ALERTS)
  @Transactional
  public List<Waiting> find() {
    Subject reader = current.get();
    return alerts.waiting(stages(reader), MayRead.by(reader)).stream()
        .filter(a -> gate.would(reader, Permission.RETURN_ALERT, a.id()))
        .map(a -> new Waiting(a.row(), gate.would(reader, approval(a), a.id())))
        .toList();
  }

  private static List<String> stages(Subject reader) {
    List<String> stages = new ArrayList<>();
    if (reader.is(Role.NFP)) {
      stages.add(Stage.NATIONAL.name());
    }
    if (reader.is(Role.MODERATOR)) {
      stages.add(Stage.NATIONAL_BY_SECRETARIAT.name());
      stages.add(Stage.CENTRAL.name());
    }
    return stages;
  }

  private static Permission approval(Alert alert) {
    return alert.envelope().stage() == Stage.CENTRAL
        ? Permission.PUBLISH_ALERT
        : Permission.ENDORSE_ALERT;
  }
}
