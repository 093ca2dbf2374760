package org.vidimus.deploy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import org.junit.jupiter.api.Test;

/** The short form of what {@code deploy/bench/pages} measures: weights, never times. */
class APageIsLightE2E {
  private static final int FIRST = 300_000;
  private static final int NEXT = 60_000;

  @Test
  void thePagesOfTheCounterWeighWhatTheyMay() {
    try (Visitor officer = Visitor.arrives().signsIn("officer")) {
      for (Visits.Target target : PagesBench.targets(officer.page())) {
        try (BrowserContext fresh = officer.withEmptyCache()) {
          Visits.Visit first = Visits.of(target, fresh);
          Visits.Visit next = Visits.of(target, fresh);
          assertTrue(first.bytes() > NEXT && first.bytes() <= FIRST, target + " first: " + first);
          assertTrue(next.bytes() <= NEXT, target + " next: " + next);
        }
      }
    }
  }
}
