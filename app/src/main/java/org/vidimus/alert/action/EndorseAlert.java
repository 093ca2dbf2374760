package org.vidimus.alert.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.vidimus.alert.AlertId;
import org.vidimus.alert.Reading;
import org.vidimus.alert.Word;
import org.vidimus.alert.Writing;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/**
 * Passes an alert on to the moderators. A national focal point or deputy of its state may, or a
 * moderator where the secretariat holds the tier; refuses whoever wrote, edited or submitted it,
 * and when it is not before the national tier or is not what was read.
 */
@ApplicationScoped
public class EndorseAlert {
  private final Writing writing;

  @Inject
  EndorseAlert(Writing writing) {
    this.writing = writing;
  }

  @Act(Permission.ENDORSE_ALERT)
  @Transactional
  public Reading endorse(AlertId id, Supplier<Word> said) {
    return writing.change(id, (alert, by, now) -> alert.endorse(said, by, now));
  }
}
