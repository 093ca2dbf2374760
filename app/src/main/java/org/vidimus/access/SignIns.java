package org.vidimus.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.vidimus.gate.Subject;

/** Sessions and tokens. */
@ApplicationScoped
public class SignIns {
  private final EntityManager entities;
  private final Subjects subjects;
  private final Clock clock;

  @Inject
  SignIns(EntityManager entities, Subjects subjects, Clock clock) {
    this.entities = entities;
    this.subjects = subjects;
    this.clock = clock;
  }

  /** Opens a session; its secret is told this once. */
  public Opened openSession(Person person, String machine) {
    return open(Secret.make(), secret -> SignIn.session(secret, person, machine, clock.instant()));
  }

  /** Opens a token; its secret is told this once. */
  public Opened openToken(Person person) {
    return open(Secret.make(), secret -> SignIn.token(secret, person, clock.instant()));
  }

  private Opened open(String secret, Function<String, SignIn> making) {
    forgetEnded();
    SignIn made = making.apply(Secret.hash(secret));
    entities.persist(made);
    return new Opened(secret, made.endsAt());
  }

  private void forgetEnded() {
    entities
        .createQuery("delete from SignIn s where s.endsAt < :now")
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  /** Who holds the secret, while it opens a door. Notes the use. */
  @Transactional
  public Optional<Holder> holder(String secret) {
    Instant now = clock.instant();
    return bySecret(secret)
        .filter(s -> s.isOpen(now))
        .map(s -> {
          var _ = s.see(now);
          return new Holder(subjects.of(s.person()), s.person().preferences());
        });
  }

  /** Who holds a secret, with the roles and groups of this moment. */
  public record Holder(Subject subject, Preferences preferences) {}

  private Optional<SignIn> bySecret(String secret) {
    return entities
        .createQuery(
            "select s from SignIn s join fetch s.person p join fetch p.organisation o"
                + " join fetch o.party left join fetch p.roles where s.secret = :secret",
            SignIn.class)
        .setParameter("secret", Secret.hash(secret))
        .getResultStream()
        .findFirst();
  }

  /**
   * The open sessions and tokens of a person, last used first.
   *
   * @param asking secret of the session that asks
   */
  public List<SignIn.Row> of(UUID person, String asking) {
    Instant now = clock.instant();
    return entities
        .createQuery(
            "select s from SignIn s where s.person.id = :person order by s.seenAt desc",
            SignIn.class)
        .setParameter("person", person)
        .getResultStream()
        .filter(s -> s.isOpen(now))
        .map(s -> s.row(asking))
        .toList();
  }

  /** Ends the session that has the secret. */
  public void end(String secret) {
    bySecret(secret).ifPresent(entities::remove);
  }

  /** Ends a session of a person; of nobody else's. */
  public void end(UUID person, UUID id) {
    Optional.ofNullable(entities.find(SignIn.class, id))
        .filter(s -> s.person().id().equals(person))
        .ifPresent(entities::remove);
  }

  /** Ends every session and token of a person. */
  void endAll(UUID person) {
    entities
        .createQuery("delete from SignIn s where s.person.id = :person")
        .setParameter("person", person)
        .executeUpdate();
  }

  /** Ends every session and token of a person but one. */
  public void endOthers(UUID person, String secret) {
    entities
        .createQuery("delete from SignIn s where s.person.id = :person and s.secret <> :secret")
        .setParameter("person", person)
        .setParameter("secret", Secret.hash(secret))
        .executeUpdate();
  }

  /** What was opened: the secret for its holder, and when it ends at the latest. */
  public record Opened(String secret, Instant endsAt) {}
}
