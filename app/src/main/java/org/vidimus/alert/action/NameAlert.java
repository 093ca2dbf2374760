package org.vidimus.alert.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vidimus.alert.Alert;
import org.vidimus.alert.AlertId;
import org.vidimus.alert.Alerts;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.AskedFor;
import org.vidimus.gate.Permission;

/**
 * Tells which alert an address means, by id or reference number. Whoever may read it may ask;
 * refuses as missing what means none and what one may not see, which the ledger keeps as a miss of
 * the act it was meant for.
 */
@ApplicationScoped
public class NameAlert {
  private final Alerts alerts;

  @Inject
  NameAlert(Alerts alerts) {
    this.alerts = alerts;
  }

  @Act(Permission.NAME_ALERT)
  @Transactional
  public AlertId name(AskedFor ref, Permission meant) {
    return alerts.named(ref.text()).map(Alert::id).orElseThrow(Refusal::missing);
  }
}
