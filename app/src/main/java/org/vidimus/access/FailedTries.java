package org.vidimus.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Failed sign-ins by name and address. After {@link #MOST} within {@link #WINDOW} further wrong
 * passwords are told to wait; a right one never is.
 */
@ApplicationScoped
public class FailedTries {
  static final int MOST = 10;
  static final Duration WINDOW = Duration.ofMinutes(10);
  private static final int REMEMBERED = 10_000;

  /** The names tried last, under a hash, however long they were. */
  private final Map<String, Count> counts =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
              return size() > REMEMBERED;
            }
          });

  private final Clock clock;

  @Inject
  FailedTries(Clock clock) {
    this.clock = clock;
  }

  /** Counts a failure; true when there were too many. */
  public boolean tooMany(String username, String address) {
    Instant now = clock.instant();
    Count count =
        counts.merge(
            Secret.hash(username + "\n" + address),
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
