package org.vidimus.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vidimus.gate.AskedFor;
import org.vidimus.gate.Disclosure;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Envelopes;
import org.vidimus.gate.Named;
import org.vidimus.gate.ObjectId;

/** The envelopes of alerts. */
@ApplicationScoped
class AlertEnvelopes implements Envelopes {
  private final Alerts alerts;

  @Inject
  AlertEnvelopes(Alerts alerts) {
    this.alerts = alerts;
  }

  @Override
  public Optional<Named> named(AskedFor asked) {
    return switch (asked.kind()) {
      case ALERT, NONE ->
          alerts.named(asked.text()).map(alert -> new Named(alert.id(), alert.envelope()));
      default -> Optional.empty();
    };
  }

  @Override
  public Optional<Envelope> find(ObjectId id) {
    return id instanceof AlertId alert ? alerts.find(alert).map(Alert::envelope) : Optional.empty();
  }

  @Override
  public Disclosure standing(ObjectId id) {
    return id instanceof AlertId alert
        ? alerts.find(alert).map(a -> a.reading().disclosure()).orElse(Disclosure.NOTHING)
        : Disclosure.NOTHING;
  }
}
