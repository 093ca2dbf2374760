package org.vidimus.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One batch of rows, read and removed in one transaction. */
@ApplicationScoped
class Round {
  private static final Logger LOG = Logger.getLogger(Round.class.getName());

  private final Outbox outbox;
  private final Instance<Reader> readers;

  @Inject
  Round(Outbox outbox, @Any Instance<Reader> readers) {
    this.outbox = outbox;
    this.readers = readers;
  }

  /** How many rows were taken; less than asked means that none wait. */
  @Transactional
  @ActivateRequestContext
  public int walk(int most) {
    List<OutboxRow> rows = outbox.next(most);
    rows.forEach(this::take);
    return rows.size();
  }

  private void take(OutboxRow row) {
    try {
      readers.stream()
          .filter(r -> r.topic().equals(row.topic()))
          .forEach(r -> r.read(row.subject()));
      outbox.done(row);
    } catch (RuntimeException e) {
      row.failed();
      LOG.log(Level.WARNING, e, () -> "Not yet done: " + row.topic() + " " + row.subject());
    }
  }
}
