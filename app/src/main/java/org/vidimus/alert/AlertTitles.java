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
import org.vidimus.gate.ObjectKind;

/** What alerts are called in the ledger. */
@ApplicationScoped
class AlertTitles implements Titles {
  private final Alerts alerts;

  @Inject
  AlertTitles(Alerts alerts) {
    this.alerts = alerts;
  }

  @Override
  public String kind() {
    return ObjectKind.ALERT.slug();
  }

  @Override
  public Map<String, Titled> of(Set<String> ids) {
    return alerts.all(ids).stream()
        .collect(Collectors.toMap(alert -> alert.id().text(), AlertTitles::titled));
  }

  static Titled titled(Alert alert) {
    Text title = new Text(alert.content().lang(), alert.content().title());
    return new Titled(new Texts(List.of(title)), alert.envelope());
  }
}
