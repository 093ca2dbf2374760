package org.vidimus.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.vidimus.audit.Pictured;
import org.vidimus.gate.ObjectId;

/** The pictures of alerts, for the ledger. */
@ApplicationScoped
class PicturedAlerts implements Pictured {
  private final Alerts alerts;

  @Inject
  PicturedAlerts(Alerts alerts) {
    this.alerts = alerts;
  }

  @Override
  public Collection<String> pictures(ObjectId record) {
    return record instanceof AlertId id
        ? alerts.find(id).map(Alert::pictures).orElse(List.of()).stream()
            .map(picture -> picture.image().toString())
            .toList()
        : List.of();
  }

  @Override
  public Collection<String> names(ObjectId record) {
    return record instanceof AlertId id
        ? alerts.find(id).flatMap(alert -> alert.row().ref()).stream().toList()
        : List.of();
  }
}
