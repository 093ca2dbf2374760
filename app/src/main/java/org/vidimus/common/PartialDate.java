package org.vidimus.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date known to the day, the month or only the year: {@code 1998-03-05}, {@code 1998-03}, {@code
 * 1998}.
 */
public record PartialDate(String text) implements Comparable<PartialDate> {
  private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  /** Refuses when the text is no date of one of the three forms or no day of the calendar. */
  public PartialDate {
    if (!FORM.matcher(text).matches() || !exists(text)) {
      throw new IllegalArgumentException("not a date: " + text);
    }
  }

  /** The date of a text; nothing when it is none. */
  public static Optional<PartialDate> find(String text) {
    return FORM.matcher(text).matches() && exists(text)
        ? Optional.of(new PartialDate(text))
        : Optional.empty();
  }

  private static boolean exists(String text) {
    try {
      return first(text).getYear() > 0;
    } catch (DateTimeException _) {
      return false;
    }
  }

  private static LocalDate first(String text) {
    return switch (text.length()) {
      case 4 -> Year.parse(text).atDay(1);
      case 7 -> YearMonth.parse(text).atDay(1);
      default -> LocalDate.parse(text);
    };
  }

  /** The first day it may mean. */
  public LocalDate first() {
    return first(text);
  }

  /** The last day it may mean. */
  public LocalDate last() {
    return switch (text.length()) {
      case 4 -> LocalDate.of(first().getYear(), 12, 31);
      case 7 -> YearMonth.parse(text).atEndOfMonth();
      default -> first();
    };
  }

  public int year() {
    return first().getYear();
  }

  @Override
  public int compareTo(PartialDate other) {
    return first().compareTo(other.first());
  }

  @Override
  public String toString() {
    return text;
  }
}
