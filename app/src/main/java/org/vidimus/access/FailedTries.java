package org.vidimus.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Failed sign-ins by name and address. After {@link #MOST} within {@link #WINDOW} further wrong
 * passwords are told to wait; a right one never is.
 */
@ApplicationScoped
public class FailedTries {
  static final int MOST = 10;
  static final Duration WINDOW = Duration.ofMinutes(10);
  private static final int REMEMBERED = 10_000;

  private final ConcurrentHashMap<String, Count> counts = new ConcurrentHashMap<>();
  private final Clock clock;

  @Inject
  FailedTries(Clock clock) {
    this.clock = clock;
  }

  /** Counts a failure; true when there were too many. */
  public boolean tooMany(String username, String address) {
    Instant now = clock.instant();
    if (counts.size() > REMEMBERED) {
      counts.values().removeIf(c -> c.isOver(now));
    }
    Count count =
        counts.merge(
            username + "\n" + address,
            new Count(1, now),
            (old, one) -> old.isOver(now) ? one : new Count(old.failures + 1, old.since));
    return count.failures > MOST;
  }

  private record Count(int failures, Instant since) {
    boolean isOver(Instant now) {
      return now.isAfter(since.plus(WINDOW));
    }
  }
}
