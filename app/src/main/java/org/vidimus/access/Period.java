package org.vidimus.access;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days in UTC, from the first to the one before the last; open where there is no last. What holds
 * is reckoned when it is asked, from the clock of that moment: nothing is written because a day
 * came, and a clock that jumps leaves no trace.
 *
 * @param to the first day on which it holds no more
 */
public record Period(LocalDate from, Optional<LocalDate> to) {
  /** Since ever and for ever, for what nobody wrote a date to. */
  public static final Period ALWAYS = new Period(LocalDate.EPOCH, Optional.empty());

  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && to.map(day::isBefore).orElse(true);
  }

  /** Whether it holds on the day or will. */
  public boolean isToCome(LocalDate day) {
    return to.map(day::isBefore).orElse(true);
  }

  /** Whether the other lies wholly within it. */
  public boolean contains(Period other) {
    boolean ends = to.isEmpty() || other.to.filter(end -> !end.isAfter(to.get())).isPresent();
    return !other.from.isBefore(from) && ends;
  }

  public boolean overlaps(Period other) {
    return to.map(other.from::isBefore).orElse(true) && other.to.map(from::isBefore).orElse(true);
  }
}
