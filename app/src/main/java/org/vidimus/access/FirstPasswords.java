package org.vidimus.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.vidimus.common.Refusal;

/** Links by which new people set their first password. */
@ApplicationScoped
public class FirstPasswords {
  /** How long a link holds. */
  public static final Duration HOLDS = Duration.ofDays(3);

  private final EntityManager entities;
  private final People people;
  private final Clock clock;

  @Inject
  FirstPasswords(EntityManager entities, People people, Clock clock) {
    this.entities = entities;
    this.people = people;
    this.clock = clock;
  }

  /**
   * A link as it is told once, to whoever gave the account its last word.
   *
   * @param url path on the portal
   */
  public record Link(String url, Instant endsAt) {}

  /** A new link for somebody who has no password; earlier ones open nothing any more. */
  Link issue(Person person) {
    entities
        .createQuery("delete from FirstPassword f where f.person = :person")
        .setParameter("person", person.id())
        .executeUpdate();
    String secret = Secret.make();
    Instant end = clock.instant().plus(HOLDS);
    entities.persist(new FirstPassword(Secret.hash(secret), person.id(), end));
    return new Link("/access-request/first-password/" + secret, end);
  }

  /**
   * A new link for somebody who lost theirs or let it end. Refuses as a conflict when they have set
   * a password, or are cut off.
   */
  public Link renew(Person person) {
    if (!person.isPasswordDue()) {
      throw Refusal.conflict("people.password-set");
    }
    return issue(person);
  }

  /** Whose link it is, as long as it opens anything. */
  public Optional<Person> holder(String secret) {
    return find(secret)
        .filter(f -> f.isOpen(clock.instant()))
        .flatMap(f -> people.find(f.person()))
        .filter(Person::isPasswordDue);
  }

  /** Uses the link up. */
  public void end(String secret) {
    find(secret).ifPresent(entities::remove);
  }

  private Optional<FirstPassword> find(String secret) {
    return Optional.ofNullable(entities.find(FirstPassword.class, Secret.hash(secret)));
  }
}
