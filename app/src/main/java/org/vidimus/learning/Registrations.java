package org.vidimus.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vidimus.common.Refusal;

/** Who is on which course, their attempts, launches and journals. */
@ApplicationScoped
public class Registrations {
  private final EntityManager entities;

  @Inject
  Registrations(EntityManager entities) {
    this.entities = entities;
  }

  public Optional<Registration> find(RegistrationId id) {
    return Optional.ofNullable(entities.find(Registration.class, id.value()));
  }

  /**
   * The registration, for this transaction alone: a player that is closed sends its last steps
   * while the ones before are still being taken.
   */
  public Optional<Registration> findAlone(RegistrationId id) {
    return Optional.ofNullable(
        entities.find(Registration.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
  }

  /** The learner's registration on a course. */
  public Optional<Registration> find(CourseId course, UUID learner) {
    return entities
        .createQuery(
            "select r from Registration r where r.course = :course and r.learner = :learner",
            Registration.class)
        .setParameter("course", course.value())
        .setParameter("learner", learner)
        .getResultStream()
        .findFirst();
  }

  Optional<Registration> byLabel(String label) {
    return entities
        .createQuery("select r from Registration r where r.label = :label", Registration.class)
        .setParameter("label", label)
        .getResultStream()
        .findFirst();
  }

  /** Every registration of a learner, newest first. */
  public List<Registration> of(UUID learner) {
    return entities
        .createQuery(
            "select r from Registration r where r.learner = :learner order by r.registeredAt desc",
            Registration.class)
        .setParameter("learner", learner)
        .getResultList();
  }

  /** Puts a learner on a version for good. */
  public Registration add(CourseVersion version, UUID learner, Instant now) {
    Registration made = new Registration(version, learner, now);
    entities.persist(made);
    return made;
  }

  public List<Attempt> attempts(RegistrationId id) {
    return entities
        .createQuery("select a from Attempt a where a.registration = :registration", Attempt.class)
        .setParameter("registration", id.value())
        .getResultList();
  }

  /** The attempt in a lesson, begun now where there is none. */
  Attempt attempt(RegistrationId id, String lesson, Standard standard) {
    return attempts(id).stream()
        .filter(a -> a.lesson().equals(lesson))
        .findFirst()
        .orElseGet(() -> {
          Attempt first = new Attempt(id.value(), lesson, standard);
          entities.persist(first);
          entities.flush();
          return first;
        });
  }

  /** The journal of that id; refuses one of another registration as missing. */
  Journal journal(UUID id, RegistrationId registration) {
    Journal found = entities.find(Journal.class, id);
    if (found == null) {
      found = new Journal(id, registration.value());
      entities.persist(found);
    }
    if (!found.isOf(registration.value())) {
      throw Refusal.missing();
    }
    return found;
  }

  /** Takes a launch in place of the registration's that opened nothing or are over. */
  void add(Launch launch, Instant now) {
    entities
        .createQuery("delete from Launch l where l.registration = :of and l.endsAt < :now")
        .setParameter("of", launch.registration())
        .setParameter("now", now)
        .executeUpdate();
    entities.persist(launch);
  }

  Optional<Launch> launchByCode(PlayerKey code) {
    return launch("code", code);
  }

  Optional<Launch> launchBySecret(PlayerKey secret) {
    return launch("secret", secret);
  }

  private Optional<Launch> launch(String column, PlayerKey secret) {
    return entities
        .createQuery("select l from Launch l where l." + column + " = :hash", Launch.class)
        .setParameter("hash", secret.hash())
        .getResultStream()
        .findFirst();
  }
}
