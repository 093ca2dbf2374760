package org.vidimus.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Subject;
import org.vidimus.outbox.Outbox;

/** What every verb that changes an alert has in common: who and when before, the news after. */
@ApplicationScoped
public class Writing {
  private final Alerts alerts;
  private final CurrentSubject current;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  Writing(Alerts alerts, CurrentSubject current, Outbox outbox, Clock clock) {
    this.alerts = alerts;
    this.current = current;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** An intention of somebody at a time. */
  public interface Intention {
    void on(Alert alert, Subject by, Instant now);
  }

  /** Does it to the alert, writes it, and tells search. */
  public Reading change(AlertId id, Intention intention) {
    Alert alert = alerts.get(id);
    intention.on(alert, current.get(), clock.instant());
    alerts.writeMove();
    return told(alert);
  }

  /** Writes content that was changed and tells search. */
  public Reading changed(Alert alert) {
    alerts.write();
    return told(alert);
  }

  private Reading told(Alert alert) {
    tell(alert.id());
    return alert.reading();
  }

  /** Tells search that it has changed, or is gone. */
  public void tell(AlertId id) {
    outbox.write(CatalogueAlert.TOPIC, id.text());
  }

  /** Who acts. */
  public Subject by() {
    return current.get();
  }

  /** When. */
  public Instant now() {
    return clock.instant();
  }
}
