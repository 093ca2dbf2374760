package org.vidimus.alert.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vidimus.alert.AlertId;
import org.vidimus.alert.action.ExpireAlert;
import org.vidimus.alert.action.FindDueAlerts;
import org.vidimus.alert.action.FindStrandedReviews;
import org.vidimus.alert.action.HandOverReview;
import org.vidimus.common.Refusal;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Subject;

/** One look at what is due. */
@ApplicationScoped
class AlertRound {
  private static final Logger LOG = Logger.getLogger(AlertRound.class.getName());

  private final FindDueAlerts due;
  private final ExpireAlert expire;
  private final FindStrandedReviews stranded;
  private final HandOverReview handOver;
  private final CurrentSubject current;

  @Inject
  AlertRound(
      FindDueAlerts due,
      ExpireAlert expire,
      FindStrandedReviews stranded,
      HandOverReview handOver,
      CurrentSubject current) {
    this.due = due;
    this.expire = expire;
    this.stranded = stranded;
    this.handOver = handOver;
    this.current = current;
  }

  /** Does what is due; what somebody else moved meanwhile is looked at again in the next round. */
  @ActivateRequestContext
  public void walk() {
    current.become(Subject.PORTAL);
    try {
      due.find().forEach(id -> attempt(id, expire::expire));
      stranded.find().forEach(id -> attempt(id, handOver::handOver));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "What is due waits for the next round", e);
    }
  }

  private static void attempt(AlertId id, Consumer<AlertId> act) {
    try {
      act.accept(id);
    } catch (Refusal refusal) {
      LOG.log(Level.INFO, "{0} was left: {1}", new Object[] {id.text(), refusal.kind()});
    }
  }
}
