package org.vidimus.alert.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vidimus.alert.AlertId;
import org.vidimus.alert.Alerts;
import org.vidimus.alert.Reading;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/** Reads an alert. Those may whom the stage it is in lets read; refuses everybody else alike. */
@ApplicationScoped
public class ReadAlert {
  private final Alerts alerts;

  @Inject
  ReadAlert(Alerts alerts) {
    this.alerts = alerts;
  }

  @Act(Permission.READ_ALERT)
  @Transactional
  public Reading read(AlertId id) {
    return alerts.get(id).reading();
  }
}
