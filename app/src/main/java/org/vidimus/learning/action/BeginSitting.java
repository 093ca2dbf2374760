package org.vidimus.learning.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;
import org.vidimus.learning.Progress;
import org.vidimus.learning.RegistrationId;
import org.vidimus.learning.Registrations;
import org.vidimus.learning.Sitting;

/**
 * The player has been opened: it learns how each lesson stands, and its number among the learner's
 * sittings. Only the learner may.
 */
@ApplicationScoped
public class BeginSitting {
  private final Registrations registrations;
  private final Progress progress;

  @Inject
  BeginSitting(Registrations registrations, Progress progress) {
    this.registrations = registrations;
    this.progress = progress;
  }

  @Act(Permission.RECORD_PROGRESS)
  @Transactional
  public Sitting begin(RegistrationId id) {
    return progress.sit(registrations.findAlone(id).orElseThrow(Refusal::missing));
  }
}
