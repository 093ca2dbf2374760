package org.vidimus.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vidimus.imaging.ImageGuard;
import org.vidimus.imaging.ImageId;
import org.vidimus.imaging.Owner;

/** A picture of an alert is seen by whoever may read the alert, until it is withdrawn. */
@ApplicationScoped
class AlertPictures implements ImageGuard {
  private final Alerts alerts;

  @Inject
  AlertPictures(Alerts alerts) {
    this.alerts = alerts;
  }

  @Override
  public Optional<Owner> owner(ImageId image) {
    return alerts
        .showing(image.value())
        .filter(alert -> !alert.isWithdrawn())
        .map(alert ->
            new Owner(
                alert.envelope(),
                alert.contentHash(),
                alert.content().legalBasis(),
                List.of(),
                List.of(alert.id())));
  }
}
