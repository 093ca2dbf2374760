package org.vidimus.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Dates that are known in part. */
class PartialDateTest {

  @Test
  void aYearMeansAllItsDays() {
    PartialDate year = new PartialDate("1998");
    assertEquals(LocalDate.of(1998, 1, 1), year.first());
    assertEquals(LocalDate.of(1998, 12, 31), year.last());
  }

  @Test
  void aMonthEndsOnItsLastDay() {
    assertEquals(LocalDate.of(2024, 2, 29), new PartialDate("2024-02").last());
  }

  @Test
  void februaryHasNo31st() {
    assertTrue(PartialDate.find("2026-02-31").isEmpty());
    assertTrue(PartialDate.find("2026-13").isEmpty());
    assertTrue(PartialDate.find("26").isEmpty());
    assertTrue(PartialDate.find("").isEmpty());
  }
}
