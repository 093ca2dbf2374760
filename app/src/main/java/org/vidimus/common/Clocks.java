package org.vidimus.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The one source of time. */
@ApplicationScoped
class Clocks {
  @Produces
  Clock clock() {
    // what both databases keep, so that what is answered is what will be read
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
  }
}
