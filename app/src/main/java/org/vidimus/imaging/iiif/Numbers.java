package org.vidimus.imaging.iiif;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads the numbers of an address: digits, and a point where one is allowed; no sign, no exponent.
 */
final class Numbers {
  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");

  private Numbers() {}

  static int whole(String text) {
    if (!WHOLE.matcher(text).matches()) {
      throw NotServed.malformed("iiif.fault.whole", text);
    }
    return Integer.parseInt(text);
  }

  static int positive(String text) {
    int number = whole(text);
    if (number == 0) {
      throw NotServed.malformed("iiif.fault.zero");
    }
    return number;
  }

  static double decimal(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      throw NotServed.malformed("iiif.fault.number", text);
    }
    return Double.parseDouble(text);
  }

  /** Exactly so many, between commas. */
  static String[] list(String text, int count) {
    String[] parts = text.split(",", -1);
    if (parts.length != count) {
      throw NotServed.malformed("iiif.fault.numbers", count, text);
    }
    return parts;
  }

  /** A decimal as the canonical form writes it. */
  static String text(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
