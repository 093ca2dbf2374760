package org.vidimus.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.vidimus.access.MayRead;
import org.vidimus.document.Aside;
import org.vidimus.gate.Subject;

/** What alerts have to say beside a document: the published ones about its code. */
@ApplicationScoped
class AlertsBeside implements Aside {
  private final Alerts alerts;

  @Inject
  AlertsBeside(Alerts alerts) {
    this.alerts = alerts;
  }

  @Override
  public List<Item> beside(Topic topic, Subject reader) {
    return alerts.about(topic.code(), MayRead.by(reader)).stream()
        .<Item>map(AlertsBeside::item)
        .toList();
  }

  private static AlertItem item(AlertRow row) {
    return new AlertItem(
        row.id().text(),
        row.name(),
        row.title(),
        row.handling(),
        row.publishedAt().orElse(row.movedAt()));
  }
}
