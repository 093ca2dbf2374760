package org.vidimus.learning.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;
import org.vidimus.learning.Launches;

/**
 * Exchanges a launch's code for the right to record; the code itself says who may. Refuses as
 * missing a code that was used, is older than an hour, or is of another registration than the host.
 */
@ApplicationScoped
public class OpenPlayer {
  private final Launches launches;

  @Inject
  OpenPlayer(Launches launches) {
    this.launches = launches;
  }

  @Act(Permission.SIGN_IN)
  @Transactional
  public String open(String label, String code) {
    return launches.exchange(label, code).orElseThrow(Refusal::missing);
  }
}
