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
 * Takes an alert back: its readers still see that there was one, and why, without text and
 * pictures. Its originator or a moderator may; refuses when it is with its author or ended already,
 * or is not what was read.
 */
@ApplicationScoped
public class WithdrawAlert {
  private final Writing writing;

  @Inject
  WithdrawAlert(Writing writing) {
    this.writing = writing;
  }

  @Act(Permission.WITHDRAW_ALERT)
  @Transactional
  public Reading withdraw(AlertId id, Supplier<Word> said) {
    return writing.change(id, (alert, by, now) -> alert.withdraw(said, by, now));
  }
}
