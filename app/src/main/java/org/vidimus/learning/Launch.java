package org.vidimus.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The right to open the player once, within an hour, and then to record while it is open, at most
 * half a day. A player that has not been heard of for two hours counts as closed: what it kept on
 * its machine is taken when it is opened again.
 */
@Entity
@Table(name = "launch")
public class Launch {
  private static final Duration WAITS = Duration.ofHours(1);
  private static final Duration LASTS = Duration.ofHours(12);
  private static final Duration SILENT = Duration.ofHours(2);

  @Id private UUID id;
  private UUID registration;
  private String code;
  private @Nullable String secret;
  private String lang;
  private String theme;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "heard_at")
  private Instant heardAt;

  protected Launch() {
    id = registration = new UUID(0, 0);
    code = lang = theme = "";
    endsAt = heardAt = Instant.EPOCH;
  }

  Launch(UUID registration, PlayerKey code, Look look, Instant now) {
    this.id = UUID.randomUUID();
    this.registration = registration;
    this.code = code.hash();
    this.lang = look.lang();
    this.theme = look.theme();
    this.endsAt = now.plus(WAITS);
    this.heardAt = now;
  }

  /** Exchanges the code for the right to record; false when it was used or is too old. */
  boolean open(PlayerKey presented, PlayerKey right, Instant now) {
    if (secret != null || !code.equals(presented.hash()) || !now.isBefore(endsAt)) {
      return false;
    }
    secret = right.hash();
    endsAt = now.plus(LASTS);
    heardAt = now;
    return true;
  }

  boolean isOpen(Instant now) {
    return secret != null && now.isBefore(endsAt) && now.isBefore(heardAt.plus(SILENT));
  }

  /** Notes that the player is still there; once a minute is enough. */
  void hear(Instant now) {
    if (now.isAfter(heardAt.plusSeconds(60))) {
      heardAt = now;
    }
  }

  /** The player was left: the right ends. */
  void leave(Instant now) {
    endsAt = now;
  }

  UUID registration() {
    return registration;
  }

  Look look() {
    return new Look(lang, theme);
  }
}
