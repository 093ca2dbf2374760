package org.vidimus.learning.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;
import org.vidimus.learning.Admission;
import org.vidimus.learning.Launches;

/**
 * Exchanges a launch's code for the right to record; the code itself says who may. Refuses as
 * missing a code that was used, is older than an hour, or is of another registration than the host.
 */
@ApplicationScoped
public class OpenPlayer {
  private final Launches launches;
  private final Admission admission;

  @Inject
  OpenPlayer(Launches launches, Admission admission) {
    this.launches = launches;
    this.admission = admission;
  }

  @Act(Permission.OPEN_PLAYER)
  @Transactional
  public Launches.Right open(String label, String code) {
    Launches.Right right = launches.exchange(label, code).orElseThrow(Refusal::missing);
    // from here on it is the learner who asks, so that the ledger names them
    if (admission.admit(label, right.secret()).isEmpty()) {
      throw Refusal.missing();
    }
    return right;
  }
}
