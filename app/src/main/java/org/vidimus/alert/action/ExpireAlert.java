package org.vidimus.alert.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vidimus.alert.AlertId;
import org.vidimus.alert.Reading;
import org.vidimus.alert.Writing;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/**
 * Ends a published alert whose time is over: its readers still read it, search and documents name
 * it no more. The portal itself may; refuses everybody else, what is not published, and before its
 * time.
 */
@ApplicationScoped
public class ExpireAlert {
  private final Writing writing;

  @Inject
  ExpireAlert(Writing writing) {
    this.writing = writing;
  }

  @Act(Permission.EXPIRE_ALERT)
  @Transactional
  public Reading expire(AlertId id) {
    return writing.change(id, (alert, by, now) -> alert.expire(now));
  }
}
