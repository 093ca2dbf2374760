package org.vidimus.alert.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.vidimus.alert.AlertId;
import org.vidimus.alert.Reading;
import org.vidimus.alert.Tiers;
import org.vidimus.alert.Word;
import org.vidimus.alert.Writing;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/**
 * Sends an alert to review: to the state's focal points, to the secretariat where none of them is
 * free of it, to the moderators what the secretariat writes. A focal point of the author's
 * organisation may, or an author who is focal point or moderator; refuses when something is
 * missing, naming all of it, and when it is not with its author or is not what was read.
 */
@ApplicationScoped
public class SubmitAlert {
  private final Writing writing;
  private final Tiers tiers;

  @Inject
  SubmitAlert(Writing writing, Tiers tiers) {
    this.writing = writing;
    this.tiers = tiers;
  }

  @Act(Permission.SUBMIT_ALERT)
  @Transactional
  public Reading submit(AlertId id, Supplier<Word> said) {
    return writing.change(id, (alert, by, now) -> alert.submit(said, by, now, tiers));
  }
}
