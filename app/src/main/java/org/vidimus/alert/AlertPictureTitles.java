package org.vidimus.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.vidimus.audit.Titles;
import org.vidimus.gate.ObjectKind;

/** A picture of an alert is called in the ledger as its alert is. */
@ApplicationScoped
class AlertPictureTitles implements Titles {
  private final Alerts alerts;

  @Inject
  AlertPictureTitles(Alerts alerts) {
    this.alerts = alerts;
  }

  @Override
  public String kind() {
    return ObjectKind.IMAGE.slug();
  }

  @Override
  public Map<String, Titled> of(Set<String> ids) {
    Map<String, Titled> titles = new HashMap<>();
    alerts
        .showing(ids)
        .forEach((image, alert) -> titles.put(image.toString(), AlertTitles.titled(alert)));
    return titles;
  }
}
