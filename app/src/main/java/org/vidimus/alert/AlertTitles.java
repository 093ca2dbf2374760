package org.vidimus.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vidimus.audit.Titles;
import org.vidimus.common.Text;
import org.vidimus.common.Texts;
import org.vidimus.gate.Judge;
import org.vidimus.gate.ObjectKind;
import org.vidimus.gate.Permission;
import org.vidimus.gate.Subject;

/** What alerts are called in the ledger. */
@ApplicationScoped
class AlertTitles implements Titles {
  private final Alerts alerts;
  private final Judge judge;

  @Inject
  AlertTitles(Alerts alerts, Judge judge) {
    this.alerts = alerts;
    this.judge = judge;
  }

  @Override
  public String kind() {
    return ObjectKind.ALERT.slug();
  }

  @Override
  public Map<String, Texts> of(Set<String> ids, Subject reader) {
    return alerts.all(ids).stream()
        .filter(alert -> judge.decide(reader, Permission.READ_ALERT, alert.envelope()).allows())
        .collect(Collectors.toMap(alert -> alert.id().text(), AlertTitles::title));
  }

  private static Texts title(Alert alert) {
    return new Texts(List.of(new Text(alert.content().lang(), alert.content().title())));
  }
}
