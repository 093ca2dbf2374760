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
 * Gives an alert back to its author, to be mended and submitted again. Whoever holds the tier it is
 * in may; refuses without a reason, and when it is in no review or is not what was read.
 */
@ApplicationScoped
public class ReturnAlert {
  private final Writing writing;

  @Inject
  ReturnAlert(Writing writing) {
    this.writing = writing;
  }

  @Act(Permission.RETURN_ALERT)
  @Transactional
  public Reading giveBack(AlertId id, Supplier<Word> said) {
    return writing.change(id, (alert, by, now) -> alert.giveBack(said, by, now));
  }
}
