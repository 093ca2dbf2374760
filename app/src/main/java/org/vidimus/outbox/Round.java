package org.vidimus.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Rows read and removed in one transaction, and what becomes of those that could not be. */
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

  /** Rows that are due. */
  @Transactional
  public List<UUID> due(int most) {
    return outbox.due(most);
  }

  /** Takes rows to their readers, all or, when one cannot be read, none. */
  @Transactional
  @ActivateRequestContext
  public void take(List<UUID> rows) {
    rows.forEach(id -> outbox.find(id).ifPresent(this::take));
  }

  private void take(OutboxRow row) {
    readers.stream().filter(r -> r.topic().equals(row.topic())).forEach(r -> r.read(row.subject()));
    outbox.done(row);
  }

  /** Puts off a row that could not be read; the log gets the cause once. */
  @Transactional
  public void putOff(UUID id, RuntimeException cause) {
    outbox
        .find(id)
        .ifPresent(row -> {
          outbox.failed(row);
          LOG.log(
              Level.WARNING,
              row.tries() == 1 ? cause : null,
              () ->
                  "Not yet done: "
                      + row.topic()
                      + " "
                      + row.subject()
                      + ", again at "
                      + row.nextTryAt());
        });
  }
}
