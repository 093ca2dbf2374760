package org.vidimus.alert.web;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.vidimus.access.OfficesChanged;

/**
 * The time at the window: every few seconds, and when an office changed hands, has the portal
 * itself do what is due.
 */
@ApplicationScoped
class AlertClock {
  private static final int SECONDS = 20;

  private final AlertRound round;

  @Resource
  @SuppressWarnings("NullAway.Init") // set by the container
  private ManagedThreadFactory threads;

  @SuppressWarnings("NullAway.Init") // made at the start
  private ScheduledExecutorService executor;

  @Inject
  AlertClock(AlertRound round) {
    this.round = round;
  }

  void start(@Observes @Priority(5200) @Initialized(ApplicationScoped.class) Object start) {
    executor = Executors.newSingleThreadScheduledExecutor(threads);
    var _ = executor.scheduleWithFixedDelay(round::walk, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  void look(@Observes(during = TransactionPhase.AFTER_SUCCESS) OfficesChanged news) {
    executor.execute(round::walk);
  }

  void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object end) {
    executor.shutdownNow();
  }
}
