package org.vidimus.learning.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;
import org.vidimus.learning.Launches;
import org.vidimus.learning.RegistrationId;

/** Ends the right to record: the learner has left the player. Only the learner may. */
@ApplicationScoped
public class LeavePlayer {
  private final Launches launches;

  @Inject
  LeavePlayer(Launches launches) {
    this.launches = launches;
  }

  @Act(Permission.RECORD_PROGRESS)
  @Transactional
  public void leave(RegistrationId id, String right) {
    launches.leave(right);
  }
}
