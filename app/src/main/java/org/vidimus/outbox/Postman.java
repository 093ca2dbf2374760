package org.vidimus.outbox;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes rows to their readers: at once after a commit, and every few seconds for what was missed.
 */
@ApplicationScoped
class Postman {
  private static final Logger LOG = Logger.getLogger(Postman.class.getName());
  private static final int BATCH = 50;

  private final Round round;
  private final Instance<Reader> readers;
  private final ReentrantLock walking = new ReentrantLock();
  private final AtomicBoolean called = new AtomicBoolean();

  @Resource
  @SuppressWarnings("NullAway.Init") // set by the container
  private ManagedThreadFactory threads;

  @SuppressWarnings("NullAway.Init") // made at the start
  private ScheduledExecutorService executor;

  @Inject
  Postman(Round round, @Any Instance<Reader> readers) {
    this.round = round;
    this.readers = readers;
  }

  void start(@Observes @Priority(5000) @Initialized(ApplicationScoped.class) Object start) {
    // one thread for all rounds: a managed executor would set up and undo the start's context each
    // time
    executor = Executors.newSingleThreadScheduledExecutor(threads);
    var _ = executor.scheduleWithFixedDelay(this::walk, 2, 5, TimeUnit.SECONDS);
  }

  void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object end) {
    executor.shutdownNow();
  }

  void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Written news) {
    if (called.compareAndSet(false, true)) {
      executor.execute(this::walk);
    }
  }

  /** Together, which is fastest; where that fails one by one, so that none holds up the others. */
  private void take(List<UUID> rows) {
    try {
      round.take(rows);
    } catch (RuntimeException _) {
      rows.forEach(this::takeAlone);
    }
  }

  private void takeAlone(UUID row) {
    try {
      round.take(List.of(row));
    } catch (RuntimeException e) {
      round.putOff(row, e);
    }
  }

  private void walk() {
    walking.lock();
    try {
      called.set(false);
      List<UUID> rows;
      do {
        rows = round.due(BATCH);
        take(rows);
        readers.forEach(Reader::settle);
      } while (rows.size() == BATCH);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The outbox waits for its next round", e);
    } finally {
      walking.unlock();
    }
  }
}
