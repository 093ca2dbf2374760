package org.vidimus.alert.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.vidimus.alert.AlertId;
import org.vidimus.alert.Alerts;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/** Finds published alerts whose time is over. The portal itself may; refuses everybody else. */
@ApplicationScoped
public class FindDueAlerts {
  private static final int MOST = 100;

  private final Alerts alerts;
  private final Clock clock;

  @Inject
  FindDueAlerts(Alerts alerts, Clock clock) {
    this.alerts = alerts;
    this.clock = clock;
  }

  @Act(Permission.FIND_DUE_ALERTS)
  @Transactional
  public List<AlertId> find() {
    return alerts.due(clock.instant(), MOST);
  }
}
