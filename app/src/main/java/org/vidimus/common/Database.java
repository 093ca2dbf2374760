package org.vidimus.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The one producer of the entity manager; repositories take it by constructor. */
@ApplicationScoped
class Database {
  @PersistenceContext(unitName = "vidimus")
  @SuppressWarnings("NullAway.Init") // set by the container
  private EntityManager entities;

  @Produces
  @Dependent
  EntityManager entities() {
    return entities;
  }
}
