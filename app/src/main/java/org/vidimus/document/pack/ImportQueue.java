package org.vidimus.document.pack;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.vidimus.document.Jobs;

/** Imports one after the other, the pictures of each by two workers. */
@ApplicationScoped
class ImportQueue {
  private static final int WORKERS = 2;

  private final ImportRun run;
  private final Jobs jobs;
  private final Spool spool;
  private @Nullable ExecutorService queue;
  private @Nullable ExecutorService workers;

  @Resource
  @SuppressWarnings("NullAway.Init") // set by the container
  private ManagedThreadFactory threads;

  @Inject
  ImportQueue(ImportRun run, Jobs jobs, Spool spool) {
    this.run = run;
    this.jobs = jobs;
    this.spool = spool;
  }

  /** What a stopped server left undone cannot go on: what was sent is not kept for ever. */
  void start(@Observes @Priority(3000) @Initialized(ApplicationScoped.class) Object start) {
    spool.clear();
    jobs.cancelUnfinished();
  }

  synchronized void take(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportAsked asked) {
    if (queue == null || workers == null) {
      queue = Executors.newSingleThreadExecutor(threads);
      workers = Executors.newFixedThreadPool(WORKERS, threads);
    }
    ExecutorService hands = workers;
    queue.execute(() -> run.run(asked, hands));
  }

  @PreDestroy
  synchronized void stop() {
    if (queue != null && workers != null) {
      queue.shutdownNow();
      workers.shutdownNow();
    }
  }
}
