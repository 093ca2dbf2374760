package org.vidimus.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A link by which somebody new sets their first password, once. Only its hash is kept. */
@Entity
@Table(name = "first_password")
class FirstPassword {
  @Id private String secret;
  private UUID person;

  @Column(name = "ends_at")
  private Instant endsAt;

  protected FirstPassword() {
    this("", new UUID(0, 0), Instant.EPOCH);
  }

  FirstPassword(String secret, UUID person, Instant endsAt) {
    this.secret = secret;
    this.person = person;
    this.endsAt = endsAt;
  }

  String hash() {
    return secret;
  }

  UUID person() {
    return person;
  }

  boolean isOpen(Instant now) {
    return now.isBefore(endsAt);
  }
}
