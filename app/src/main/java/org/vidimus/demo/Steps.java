package org.vidimus.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** What is in already, so that a second start brings nothing in again. */
@ApplicationScoped
class Steps {
  private final EntityManager entities;
  private final Clock clock;

  @Inject
  Steps(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  @Transactional
  public boolean isDone(String name) {
    return entities.find(DemoStep.class, name) != null;
  }

  @Transactional
  public void done(String name) {
    entities.persist(new DemoStep(name, clock.instant()));
  }
}
