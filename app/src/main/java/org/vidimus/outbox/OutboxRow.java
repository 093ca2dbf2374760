package org.vidimus.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A piece of news that must not be lost: what it is about, never what is in it. */
@Entity
@Table(name = "outbox")
public class OutboxRow {
  @Id private UUID id;
  private String topic;
  private String subject;

  @Column(name = "written_at")
  private Instant writtenAt;

  private int tries;

  protected OutboxRow() {
    this("", "", Instant.EPOCH);
  }

  OutboxRow(String topic, String subject, Instant writtenAt) {
    this.id = UUID.randomUUID();
    this.topic = topic;
    this.subject = subject;
    this.writtenAt = writtenAt;
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

  void failed() {
    tries++;
  }

  int tries() {
    return tries;
  }

  Instant writtenAt() {
    return writtenAt;
  }
}
