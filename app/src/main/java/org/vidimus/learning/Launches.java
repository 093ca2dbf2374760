package org.vidimus.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.vidimus.gate.Made;
import org.vidimus.gate.ObjectId;

/** Makes and exchanges the one-time codes that open the player. */
@ApplicationScoped
public class Launches {
  private final Registrations registrations;
  private final LearningSettings settings;
  private final Clock clock;

  @Inject
  Launches(Registrations registrations, LearningSettings settings, Clock clock) {
    this.registrations = registrations;
    this.settings = settings;
    this.clock = clock;
  }

  /** An address that opens the player once, within an hour. */
  public URI make(Registration registration, Look look) {
    PlayerKey code = PlayerKey.make();
    Instant now = clock.instant();
    registrations.add(new Launch(registration.id().value(), code, look, now), now);
    return URI.create(settings.origin(registration.label()) + "/?launch=" + code.text());
  }

  /** A right to record, for a code of this label's registration that still opens. */
  public Optional<Right> exchange(String label, String code) {
    PlayerKey right = PlayerKey.make();
    Optional<Registration> registration = registrations.byLabel(label);
    return registrations
        .launchByCode(new PlayerKey(code))
        .filter(l -> registration.filter(r -> r.id().value().equals(l.registration())).isPresent())
        .filter(l -> l.open(new PlayerKey(code), right, clock.instant()))
        .map(l -> new Right(right.text(), new RegistrationId(l.registration())));
  }

  /**
   * The right to record in a registration.
   *
   * @param secret by which the player shows it
   */
  public record Right(String secret, RegistrationId registration) implements Made {
    @Override
    public ObjectId made() {
      return registration;
    }
  }

  /** Ends the right. */
  public void leave(String secret) {
    registrations.launchBySecret(new PlayerKey(secret)).ifPresent(l -> l.leave(clock.instant()));
  }
}
