package org.vidimus.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vidimus.gate.Envelope;
import org.vidimus.imaging.ImageGuard;
import org.vidimus.imaging.ImageId;

/** A picture of an alert is seen by whoever may read the alert, until it is withdrawn. */
@ApplicationScoped
class AlertPictures implements ImageGuard {
  private final Alerts alerts;

  @Inject
  AlertPictures(Alerts alerts) {
    this.alerts = alerts;
  }

  @Override
  public Optional<Envelope> owner(ImageId image) {
    return alerts.showing(image.value()).filter(alert -> !alert.isWithdrawn()).map(Alert::envelope);
  }
}
