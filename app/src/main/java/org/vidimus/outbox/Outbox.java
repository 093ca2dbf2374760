package org.vidimus.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;

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
    return entities
            .createQuery("select count(r) from OutboxRow r where r.tries < 5", Long.class)
            .getSingleResult()
        == 0;
  }

  List<OutboxRow> next(int most) {
    return entities
        .createQuery(
            "select r from OutboxRow r where r.tries < 5 order by r.tries, r.writtenAt",
            OutboxRow.class)
        .setMaxResults(most)
        .getResultList();
  }

  void done(OutboxRow row) {
    entities.remove(entities.contains(row) ? row : entities.merge(row));
  }
}
