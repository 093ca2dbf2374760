package org.vidimus.alert.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vidimus.alert.AlertId;
import org.vidimus.alert.action.ExpireAlert;
import org.vidimus.alert.action.FindDueAlerts;
import org.vidimus.common.Refusal;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Subject;

/** One look at what is due. */
@ApplicationScoped
class ExpiryRound {
  private static final Logger LOG = Logger.getLogger(ExpiryRound.class.getName());

  private final FindDueAlerts find;
  private final ExpireAlert expire;
  private final CurrentSubject current;

  @Inject
  ExpiryRound(FindDueAlerts find, ExpireAlert expire, CurrentSubject current) {
    this.find = find;
    this.expire = expire;
    this.current = current;
  }

  /** Ends what is due; what somebody else moved meanwhile is looked at again in the next round. */
  @ActivateRequestContext
  public void walk() {
    current.become(Subject.PORTAL);
    try {
      find.find().forEach(this::expire);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "What is due waits for the next round", e);
    }
  }

  private void expire(AlertId id) {
    try {
      var _ = expire.expire(id);
    } catch (Refusal refusal) {
      LOG.log(Level.INFO, "{0} was not ended: {1}", new Object[] {id.text(), refusal.kind()});
    }
  }
}
