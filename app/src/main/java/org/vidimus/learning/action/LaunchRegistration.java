package org.vidimus.learning.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;
import org.vidimus.learning.Launches;
import org.vidimus.learning.Look;
import org.vidimus.learning.RegistrationId;
import org.vidimus.learning.Registrations;

/**
 * Gives the address that opens the player once, within an hour, in the learner's language and
 * theme. It carries the right to record, so it is given to the learner and to nobody else.
 */
@ApplicationScoped
public class LaunchRegistration {
  private final Registrations registrations;
  private final Launches launches;

  @Inject
  LaunchRegistration(Registrations registrations, Launches launches) {
    this.registrations = registrations;
    this.launches = launches;
  }

  @Act(Permission.RECORD_PROGRESS)
  @Transactional
  public URI launch(RegistrationId id, Look look) {
    return launches.make(registrations.find(id).orElseThrow(Refusal::missing), look);
  }
}
