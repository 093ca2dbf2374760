package org.vidimus.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows that wait to be read. */
@ApplicationScoped
public class Outbox {
  private final EntityManager entities;
  private final Event<Written> written;
  private final Clock clock;

  @Inject
  Outbox(EntityManager entities, Event<Written> written, Clock clock) {
    this.entities = entities;
    this.written = written;
    this.clock = clock;
  }

  /** Writes a row in the running transaction and wakes the reader after its commit. */
  public void write(String topic, String subject) {
    entities.persist(new OutboxRow(topic, subject, clock.instant()));
    written.fire(new Written());
  }

  /** Whether everything written so far has been read. */
  public boolean isEmpty() {
    return entities.createQuery("select count(r) from OutboxRow r", Long.class).getSingleResult()
        == 0;
  }

  /** Rows that are due, those first that wait longest. */
  List<UUID> due(int most) {
    return entities
        .createQuery(
            "select r.id from OutboxRow r where r.nextTryAt <= :now order by r.nextTryAt",
            UUID.class)
        .setParameter("now", clock.instant())
        .setMaxResults(most)
        .getResultList();
  }

  /** A row, unless somebody has done it meanwhile. */
  Optional<OutboxRow> find(UUID id) {
    return Optional.ofNullable(entities.find(OutboxRow.class, id));
  }

  void done(OutboxRow row) {
    entities.remove(row);
  }

  void failed(OutboxRow row) {
    row.failed(clock.instant());
  }
}
