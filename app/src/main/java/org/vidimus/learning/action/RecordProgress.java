package org.vidimus.learning.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;
import org.vidimus.learning.Acknowledgement;
import org.vidimus.learning.Delta;
import org.vidimus.learning.Progress;
import org.vidimus.learning.RegistrationId;
import org.vidimus.learning.Registrations;

/**
 * Takes the next steps of a player's journal, each once however often it is sent, and says how far
 * nothing is missing. Only the learner may.
 */
@ApplicationScoped
public class RecordProgress {
  private final Registrations registrations;
  private final Progress progress;

  @Inject
  RecordProgress(Registrations registrations, Progress progress) {
    this.registrations = registrations;
    this.progress = progress;
  }

  @Act(Permission.RECORD_PROGRESS)
  @Transactional
  public Acknowledgement record(RegistrationId id, UUID journal, List<Delta> deltas) {
    return progress.take(
        registrations.findAlone(id).orElseThrow(Refusal::missing), journal, deltas);
  }
}
