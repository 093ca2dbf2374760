package org.vidimus.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vidimus.access.Contribution;
import org.vidimus.access.MayRead;
import org.vidimus.gate.Subject;

/** The alerts a party has given. */
@ApplicationScoped
class AlertsGiven implements Contribution {
  private final Alerts alerts;

  @Inject
  AlertsGiven(Alerts alerts) {
    this.alerts = alerts;
  }

  @Override
  public Optional<Share> of(String party, Subject reader) {
    long count = alerts.publishedBy(party, MayRead.by(reader));
    return Optional.of(new Share("directory.contributed.alerts", count, ""))
        .filter(s -> s.count() > 0);
  }
}
