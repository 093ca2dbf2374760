package org.vidimus.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vidimus.access.People;
import org.vidimus.access.Person;
import org.vidimus.access.Subjects;
import org.vidimus.access.Today;
import org.vidimus.gate.CurrentSubject;

/**
 * Who plays on a content origin: read once at its door, from the secret the launch was exchanged
 * for. It holds for the one registration whose host was asked, and for nobody cut off.
 */
@RequestScoped
public class Admission {
  private final Registrations registrations;
  private final People people;
  private final Subjects subjects;
  private final Today today;
  private final CurrentSubject current;
  private final Clock clock;

  @Inject
  Admission(
      Registrations registrations,
      People people,
      Subjects subjects,
      Today today,
      CurrentSubject current,
      Clock clock) {
    this.registrations = registrations;
    this.people = people;
    this.subjects = subjects;
    this.today = today;
    this.current = current;
    this.clock = clock;
  }

  /** Somebody let in. */
  public record Admitted(
      RegistrationId registration,
      UUID version,
      String learner,
      String name,
      Look look,
      boolean singleKeys) {}

  /** Lets in whoever holds an open right for the registration of this label. */
  @Transactional
  public Optional<Admitted> admit(String label, String secret) {
    Instant now = clock.instant();
    Optional<Registration> registration = registrations.byLabel(label);
    Optional<Launch> launch =
        registrations
            .launchBySecret(new PlayerKey(secret))
            .filter(l -> l.isOpen(now))
            .filter(
                l -> registration.filter(r -> r.id().value().equals(l.registration())).isPresent());
    launch.ifPresent(l -> l.hear(now));
    return launch.flatMap(
        l -> registration.flatMap(r -> learner(r).map(p -> admitted(r, p, l.look()))));
  }

  private Optional<Person> learner(Registration registration) {
    return people.find(registration.learner()).filter(p -> p.isIn(today.day()));
  }

  private Admitted admitted(Registration registration, Person person, Look look) {
    current.become(subjects.of(person));
    return new Admitted(
        registration.id(),
        registration.courseVersion(),
        person.username(),
        person.name(),
        look,
        person.preferences().singleKeys());
  }
}
