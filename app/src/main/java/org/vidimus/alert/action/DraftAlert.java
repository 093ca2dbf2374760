package org.vidimus.alert.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.vidimus.alert.Alert;
import org.vidimus.alert.AlertContent;
import org.vidimus.alert.Alerts;
import org.vidimus.alert.ContentCheck;
import org.vidimus.alert.Reading;
import org.vidimus.alert.SentContent;
import org.vidimus.alert.Writing;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/**
 * Begins an alert. Whoever is signed in may, auditors and administrators apart; a draft may miss
 * anything. Refuses what cannot stand: unknown words, a method outside its class, an audience there
 * is not.
 */
@ApplicationScoped
public class DraftAlert {
  private final Writing writing;
  private final Alerts alerts;
  private final ContentCheck check;

  @Inject
  DraftAlert(Writing writing, Alerts alerts, ContentCheck check) {
    this.writing = writing;
    this.alerts = alerts;
    this.check = check;
  }

  @Act(Permission.DRAFT_ALERT)
  @Transactional
  public Reading draft(Supplier<SentContent> sent) {
    String party = writing.by().party();
    AlertContent content = check.content(sent.get(), party, AlertContent.EMPTY);
    Alert alert = new Alert(content, writing.by(), writing.now());
    alerts.add(alert);
    return writing.changed(alert);
  }
}
