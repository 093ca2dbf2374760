package org.vidimus.learning;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spans of time as runtimes write them, in seconds. */
final class Timespan {
  /** SCORM 1.2: {@code HHHH:MM:SS.SS}. */
  private static final Pattern CLOCK =
      Pattern.compile("(\\d{1,4}):(\\d{1,2}):(\\d{1,2}(?:\\.\\d{1,3})?)");

  /** SCORM 2004: ISO 8601; a year is taken as 365.25 days and a month as a twelfth of it. */
  private static final Pattern PERIOD =
      Pattern.compile(
          "P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+(?:\\.\\d+)?)S)?)?");

  private static final double[] UNITS = {31_557_600, 2_629_800, 86_400, 3_600, 60, 1};

  private Timespan() {}

  static OptionalDouble seconds(String written) {
    Matcher clock = CLOCK.matcher(written);
    if (clock.matches()) {
      return OptionalDouble.of(
          Integer.parseInt(clock.group(1)) * 3600.0
              + Integer.parseInt(clock.group(2)) * 60.0
              + Double.parseDouble(clock.group(3)));
    }
    Matcher period = PERIOD.matcher(written);
    if (!period.matches()) {
      return OptionalDouble.empty();
    }
    double all = 0;
    for (int i = 0; i < UNITS.length; i++) {
      String part = period.group(i + 1);
      all += part == null ? 0 : UNITS[i] * Double.parseDouble(part);
    }
    return OptionalDouble.of(all);
  }

  static String write(Standard standard, double seconds) {
    long hundredths = Math.round(seconds * 100);
    long hours = hundredths / 360_000;
    long minutes = hundredths / 6_000 % 60;
    double rest = hundredths % 6_000 / 100.0;
    return switch (standard) {
      case SCORM_12 ->
          hours > 9999
              ? "9999:59:59.99"
              : String.format(Locale.ROOT, "%04d:%02d:%05.2f", hours, minutes, rest);
      case SCORM_2004 -> String.format(Locale.ROOT, "PT%dH%dM%.2fS", hours, minutes, rest);
    };
  }
}
