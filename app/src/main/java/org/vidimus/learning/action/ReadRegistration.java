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
import org.vidimus.learning.Report;

/** What a registration comes to: the learner reads their own, a course manager anybody's. */
@ApplicationScoped
public class ReadRegistration {
  private final Registrations registrations;
  private final Progress progress;

  @Inject
  ReadRegistration(Registrations registrations, Progress progress) {
    this.registrations = registrations;
    this.progress = progress;
  }

  @Act(Permission.READ_REGISTRATION)
  @Transactional
  public Report read(RegistrationId id) {
    return progress.report(registrations.find(id).orElseThrow(Refusal::missing));
  }
}
