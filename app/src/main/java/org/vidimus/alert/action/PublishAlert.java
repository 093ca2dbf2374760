package org.vidimus.alert.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.vidimus.alert.AlertId;
import org.vidimus.alert.Alerts;
import org.vidimus.alert.Reading;
import org.vidimus.alert.Word;
import org.vidimus.alert.Writing;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/**
 * Releases an alert to its audience and gives it the next reference number of the year. A moderator
 * may; refuses whoever wrote, edited, submitted or endorsed it, and when it is not before the
 * moderators or is not what was read.
 */
@ApplicationScoped
public class PublishAlert {
  private final Writing writing;
  private final Alerts alerts;

  @Inject
  PublishAlert(Writing writing, Alerts alerts) {
    this.writing = writing;
    this.alerts = alerts;
  }

  @Act(Permission.PUBLISH_ALERT)
  @Transactional
  public Reading publish(AlertId id, Supplier<Word> said) {
    return writing.change(
        id,
        (alert, by, now) -> {
          int year = now.atZone(ZoneOffset.UTC).getYear();
          alert.publish(() -> alerts.nextNumber(year), said, by, now);
        });
  }
}
