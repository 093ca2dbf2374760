package org.vidimus.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * A session of the portal or a token of the API. Only the hash of its secret is kept. A session
 * ends {@link #IDLE} after it was last used and {@link #LONGEST} after it began; a token after
 * {@link #TOKEN}.
 */
@Entity
@Table(name = "sign_in")
public class SignIn {
  static final Duration IDLE = Duration.ofHours(2);
  static final Duration LONGEST = Duration.ofHours(12);
  static final Duration TOKEN = Duration.ofHours(8);
  private static final Duration NOTED = Duration.ofMinutes(1);

  @Id private UUID id;

  private String secret;

  @ManyToOne(optional = false)
  @JoinColumn(name = "person")
  private Person person;

  private String kind;
  private String machine;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  protected SignIn() {
    id = new UUID(0, 0);
    secret = kind = machine = "";
    person = new Person();
    begunAt = seenAt = endsAt = Instant.EPOCH;
  }

  private SignIn(
      String secret, Person person, String kind, String machine, Instant now, Instant end) {
    this.id = UUID.randomUUID();
    this.secret = secret;
    this.person = person;
    this.kind = kind;
    this.machine = machine.length() > 200 ? machine.substring(0, 200) : machine;
    this.begunAt = now;
    this.seenAt = now;
    this.endsAt = end;
  }

  static SignIn session(String secret, Person person, String machine, Instant now) {
    return new SignIn(secret, person, "session", machine, now, now.plus(LONGEST));
  }

  static SignIn token(String secret, Person person, Instant now) {
    return new SignIn(secret, person, "token", "", now, now.plus(TOKEN));
  }

  /** Whether it still opens a door. */
  boolean isOpen(Instant now) {
    boolean fresh = kind.equals("token") || now.isBefore(seenAt.plus(IDLE));
    return fresh && now.isBefore(endsAt) && person.isIn(LocalDate.ofInstant(now, ZoneOffset.UTC));
  }

  /** Notes its use; true when the note is worth a write. */
  boolean see(Instant now) {
    if (now.isBefore(seenAt.plus(NOTED))) {
      return false;
    }
    seenAt = now;
    return true;
  }

  public UUID id() {
    return id;
  }

  public Person person() {
    return person;
  }

  public Instant endsAt() {
    return endsAt;
  }

  /**
   * The session for a list.
   *
   * @param asking secret of the session that asks
   */
  Row row(String asking) {
    return new Row(id, kind, machine, begunAt, seenAt, secret.equals(Secret.hash(asking)));
  }

  /**
   * A session or token as its owner sees it.
   *
   * @param kind {@code session} or {@code token}
   * @param machine what the browser called itself; empty for a token
   * @param own whether it is the one that asks
   */
  public record Row(
      UUID id, String kind, String machine, Instant begunAt, Instant seenAt, boolean own) {}
}
