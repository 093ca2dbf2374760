package org.vidimus.alert.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vidimus.alert.AlertId;
import org.vidimus.alert.Reading;
import org.vidimus.alert.Tiers;
import org.vidimus.alert.Writing;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/**
 * Gives the national review of an alert to the secretariat, where no focal point of the state can
 * endorse it any more: never nobody. The portal itself may; refuses everybody else, and as long as
 * one can.
 */
@ApplicationScoped
public class HandOverReview {
  private final Writing writing;
  private final Tiers tiers;

  @Inject
  HandOverReview(Writing writing, Tiers tiers) {
    this.writing = writing;
    this.tiers = tiers;
  }

  @Act(Permission.HAND_OVER_REVIEW)
  @Transactional
  public Reading handOver(AlertId id) {
    return writing.change(id, (alert, by, now) -> alert.handOver(now, tiers));
  }
}
