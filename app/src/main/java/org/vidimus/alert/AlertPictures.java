package org.vidimus.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Handling;
import org.vidimus.gate.Judge;
import org.vidimus.gate.Permission;
import org.vidimus.gate.Subject;
import org.vidimus.imaging.Allowance;
import org.vidimus.imaging.ImageGuard;
import org.vidimus.imaging.ImageId;

/** Who may see a picture of an alert: whoever may read the alert, until it is withdrawn. */
@ApplicationScoped
class AlertPictures implements ImageGuard {
  private final Alerts alerts;
  private final Judge judge;

  @Inject
  AlertPictures(Alerts alerts, Judge judge) {
    this.alerts = alerts;
    this.judge = judge;
  }

  @Override
  public Optional<Allowance> allow(Subject reader, ImageId image) {
    return alerts
        .showing(image.value())
        .filter(alert -> !alert.isWithdrawn())
        .map(Alert::envelope)
        .filter(envelope -> judge.decide(reader, Permission.READ_ALERT, envelope).allows())
        .map(AlertPictures::allowance);
  }

  private static Allowance allowance(Envelope envelope) {
    boolean open =
        envelope.handling() == Handling.CLEAR
            && envelope.audience().contains("public")
            && envelope.stage() == org.vidimus.gate.Stage.OUT;
    return open ? new Allowance.Open() : new Allowance.Restricted();
  }
}
