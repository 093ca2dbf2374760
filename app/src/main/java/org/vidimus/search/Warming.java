package org.vidimus.search;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.vidimus.gate.Subject;

/**
 * Asks a few questions on nobody's behalf after the start, so that the first officer need not wait.
 */
@ApplicationScoped
class Warming {
  private static final int ROUNDS = 30;
  private static final List<String> QUESTIONS =
      List.of("", "portugese diplomatic pasport", "glows blue under uv", "PRT-AO", "polycarbnate");

  private final Finder finder;
  private final Clock clock;

  @Resource
  @SuppressWarnings("NullAway.Init") // set by the container
  private ManagedExecutorService executor;

  @Inject
  Warming(Finder finder, Clock clock) {
    this.finder = finder;
    this.clock = clock;
  }

  void start(@Observes @Priority(5100) @Initialized(ApplicationScoped.class) Object start) {
    executor.execute(this::ask);
  }

  private void ask() {
    LocalDate today = LocalDate.now(clock);
    for (int i = 0; i < ROUNDS; i++) {
      QUESTIONS.forEach(q -> finder.find(Asked.of(q, "en", today), Subject.NOBODY));
    }
  }
}
