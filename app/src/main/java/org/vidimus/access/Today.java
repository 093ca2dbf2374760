package org.vidimus.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The day it is in UTC, by which roles, memberships and accounts begin and end. */
@ApplicationScoped
public class Today {
  private final Clock clock;

  @Inject
  Today(Clock clock) {
    this.clock = clock;
  }

  public LocalDate day() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
