package org.vidimus.alert.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.vidimus.alert.Alert;
import org.vidimus.alert.AlertId;
import org.vidimus.alert.Alerts;
import org.vidimus.alert.Tier;
import org.vidimus.alert.Tiers;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/**
 * Finds alerts before a state's focal points of whom none can endorse them any more: their office
 * ended, they were cut off, their clearance sank. The portal itself may; refuses everybody else.
 */
@ApplicationScoped
public class FindStrandedReviews {
  private final Alerts alerts;
  private final Tiers tiers;

  @Inject
  FindStrandedReviews(Alerts alerts, Tiers tiers) {
    this.alerts = alerts;
    this.tiers = tiers;
  }

  @Act(Permission.FIND_STRANDED_REVIEWS)
  @Transactional
  public List<AlertId> find() {
    return alerts.beforeFocalPoints().stream()
        .filter(alert -> tiers.of(alert) != Tier.NATIONAL)
        .map(Alert::id)
        .toList();
  }
}
