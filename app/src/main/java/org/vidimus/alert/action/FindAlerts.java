package org.vidimus.alert.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.vidimus.access.MayRead;
import org.vidimus.alert.AlertFilter;
import org.vidimus.alert.AlertRow;
import org.vidimus.alert.Alerts;
import org.vidimus.common.Slice;
import org.vidimus.gate.Act;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Permission;

/**
 * Lists the alerts one may read, newest first. Auditors and administrators are refused; everybody
 * else gets their own list, which may be empty.
 */
@ApplicationScoped
public class FindAlerts {
  private final Alerts alerts;
  private final CurrentSubject current;

  @Inject
  FindAlerts(Alerts alerts, CurrentSubject current) {
    this.alerts = alerts;
    this.current = current;
  }

  @Act(Permission.FIND_ALERTS)
  @Transactional
  public Slice<AlertRow> find(Supplier<AlertFilter> filter) {
    return alerts.find(filter.get(), MayRead.by(current.get()));
  }
}
