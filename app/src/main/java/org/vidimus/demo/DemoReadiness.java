package org.vidimus.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.vidimus.common.Settings;
import org.vidimus.outbox.Outbox;
import org.vidimus.search.Catalogue;

/** A demo is ready once all its content is in and searchable. */
@Readiness
@ApplicationScoped
class DemoReadiness implements HealthCheck {
  private final Settings settings;
  private final Progress progress;
  private final Outbox outbox;
  private final Catalogue catalogue;

  @Inject
  DemoReadiness(Settings settings, Progress progress, Outbox outbox, Catalogue catalogue) {
    this.settings = settings;
    this.progress = progress;
    this.outbox = outbox;
    this.catalogue = catalogue;
  }

  @Override
  @Transactional
  public HealthCheckResponse call() {
    boolean ready =
        !settings.demo() || (progress.isComplete() && outbox.isEmpty() && catalogue.isSettled());
    return HealthCheckResponse.named("demo")
        .status(ready)
        .withData("progress", settings.demo() ? progress.now() : "no demo")
        .build();
  }
}
