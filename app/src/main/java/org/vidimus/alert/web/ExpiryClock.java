package org.vidimus.alert.web;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The time at the window: has what is over ended, as the portal itself, every few seconds. */
@ApplicationScoped
class ExpiryClock {
  private static final int SECONDS = 20;

  private final ExpiryRound round;

  @Resource
  @SuppressWarnings("NullAway.Init") // set by the container
  private ManagedThreadFactory threads;

  @SuppressWarnings("NullAway.Init") // made at the start
  private ScheduledExecutorService executor;

  @Inject
  ExpiryClock(ExpiryRound round) {
    this.round = round;
  }

  void start(@Observes @Priority(5200) @Initialized(ApplicationScoped.class) Object start) {
    executor = Executors.newSingleThreadScheduledExecutor(threads);
    var _ = executor.scheduleWithFixedDelay(round::walk, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object end) {
    executor.shutdownNow();
  }
}
