package org.vidimus.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A piece of news that must not be lost: what it is about, never what is in it. */
@Entity
@Table(name = "outbox")
public class OutboxRow {
  private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);

  @Id private UUID id;
  private String topic;
  private String subject;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "next_try_at")
  private Instant nextTryAt;

  private int tries;

  protected OutboxRow() {
    this("", "", Instant.EPOCH);
  }

  OutboxRow(String topic, String subject, Instant writtenAt) {
    this.id = UUID.randomUUID();
    this.topic = topic;
    this.subject = subject;
    this.writtenAt = this.nextTryAt = writtenAt;
  }

  public UUID id() {
    return id;
  }

  public String topic() {
    return topic;
  }

  /** The id of what the news is about, as its feature writes it. */
  public String subject() {
    return subject;
  }

  /** Puts it off, twice as long each time, up to an hour. */
  void failed(Instant now) {
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(tries, 10));
    nextTryAt = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    tries++;
  }

  int tries() {
    return tries;
  }

  Instant nextTryAt() {
    return nextTryAt;
  }
}
