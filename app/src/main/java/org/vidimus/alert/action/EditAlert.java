package org.vidimus.alert.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.vidimus.alert.Alert;
import org.vidimus.alert.AlertContent;
import org.vidimus.alert.AlertId;
import org.vidimus.alert.Alerts;
import org.vidimus.alert.Condition;
import org.vidimus.alert.ContentCheck;
import org.vidimus.alert.Reading;
import org.vidimus.alert.SentContent;
import org.vidimus.alert.Tiers;
import org.vidimus.alert.Widening;
import org.vidimus.alert.Writing;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/**
 * Replaces the whole content of an alert. Before submission its author and the focal points of the
 * author's organisation may, in a review whoever holds it, who may narrow but, unless of its
 * originator, not widen whom it is for; refuses when the state does not allow it, when it is not
 * said which content was read, when that has changed since, and what cannot stand.
 */
@ApplicationScoped
public class EditAlert {
  private final Writing writing;
  private final Alerts alerts;
  private final ContentCheck check;
  private final Widening widening;
  private final Tiers tiers;

  @Inject
  EditAlert(Writing writing, Alerts alerts, ContentCheck check, Widening widening, Tiers tiers) {
    this.writing = writing;
    this.alerts = alerts;
    this.check = check;
    this.widening = widening;
    this.tiers = tiers;
  }

  @Act(Permission.EDIT_ALERT)
  @Transactional
  public Reading edit(AlertId id, Condition condition, Supplier<SentContent> sent) {
    Alert alert = alerts.get(id);
    alert.checkOpen();
    condition.check(alert.contentHash());
    AlertContent next = check.content(sent.get(), alert.party(), alert.content());
    widening.check(alert, next);
    alert.edit(next, writing.by(), writing.now(), tiers);
    return writing.changed(alert);
  }
}
