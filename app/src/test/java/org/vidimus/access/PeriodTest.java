package org.vidimus.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Days on which something holds. */
class PeriodTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private static Period of(int from, int to) {
    return new Period(DAY.plusDays(from), Optional.of(DAY.plusDays(to)));
  }

  @Test
  void theFirstDayCountsAndTheEndDoesNot() {
    Period period = of(0, 2);
    assertFalse(period.holds(DAY.minusDays(1)));
    assertTrue(period.holds(DAY));
    assertTrue(period.holds(DAY.plusDays(1)));
    assertFalse(period.holds(DAY.plusDays(2)));
    assertTrue(Period.ALWAYS.holds(DAY));
  }

  @Test
  void periodsOverlapExactlyWhenTheyShareADay() {
    Random random = new Random(7);
    for (int i = 0; i < 5000; i++) {
      Period one = some(random);
      Period other = some(random);
      boolean shared =
          LocalDate.EPOCH
              .datesUntil(LocalDate.EPOCH.plusDays(40))
              .anyMatch(day -> one.holds(day) && other.holds(day));
      assertEquals(shared, one.overlaps(other), one + " " + other);
      assertEquals(one.overlaps(other), other.overlaps(one));
    }
  }

  private static Period some(Random random) {
    LocalDate from = LocalDate.EPOCH.plusDays(random.nextInt(20));
    return new Period(
        from,
        random.nextInt(4) == 0
            ? Optional.empty()
            : Optional.of(from.plusDays(1 + random.nextInt(10))));
  }
}
