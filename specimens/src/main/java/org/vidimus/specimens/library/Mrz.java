package org.vidimus.specimens.library;

import java.util.List;
import java.util.Locale;
import org.vidimus.specimens.technique.Spec;

/** Composes machine-readable zones with their check digits, as ICAO Doc 9303 lays them out. */
public final class Mrz {
  private static final int[] WEIGHTS = {7, 3, 1};

  private Mrz() {}

  /** The digit for a field: weights 7, 3, 1, modulo 10. */
  public static char digit(String field) {
    int sum = 0;
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      int value = c == '<' ? 0 : Character.isDigit(c) ? c - '0' : c - 'A' + 10;
      sum += value * WEIGHTS[i % 3];
    }
    return (char) ('0' + sum % 10);
  }

  /**
   * The lines of a zone: format, code, issuer, nationality, names, number, dates, sex, optional.
   */
  static List<String> lines(Spec spec) {
    return switch (spec.text("format")) {
      case "TD1" -> td1(spec);
      case "TD2" -> two(spec, 36, true);
      case "TD3" -> td3(spec);
      case "MRV-A" -> two(spec, 44, false);
      case "MRV-B" -> two(spec, 36, false);
      default -> throw new IllegalArgumentException("no zone is called " + spec.text("format"));
    };
  }

  private static List<String> td3(Spec s) {
    String number = fill(s.text("number"), 9);
    String optional = fill(s.text("optional", ""), 14);
    char check = optional.equals(fill("", 14)) ? '<' : digit(optional);
    String line = number + digit(number) + s.text("nationality") + dates(s, optional + check);
    String whole = line.substring(0, 10) + line.substring(13, 20) + line.substring(21, 43);
    return List.of(top(s, 44), line + digit(whole));
  }

  private static List<String> two(Spec s, int width, boolean composite) {
    String number = fill(s.text("number"), 9);
    int rest = width - 28 - (composite ? 1 : 0);
    String line =
        number
            + digit(number)
            + s.text("nationality")
            + dates(s, fill(s.text("optional", ""), rest));
    if (!composite) {
      return List.of(top(s, width), line);
    }
    String whole = line.substring(0, 10) + line.substring(13, 20) + line.substring(21, 35);
    return List.of(top(s, width), line + digit(whole));
  }

  private static List<String> td1(Spec s) {
    String number = fill(s.text("number"), 9);
    String first =
        fill(s.text("code"), 2)
            + s.text("issuer")
            + number
            + digit(number)
            + fill(s.text("optional", ""), 15);
    String birth = s.text("birth");
    String expiry = s.text("expiry");
    String second =
        birth
            + digit(birth)
            + s.text("sex")
            + expiry
            + digit(expiry)
            + s.text("nationality")
            + fill(s.text("optional2", ""), 11);
    String whole =
        first.substring(5)
            + second.substring(0, 7)
            + second.substring(8, 15)
            + second.substring(18, 29);
    return List.of(first, second + digit(whole), fill(names(s), 30));
  }

  private static String dates(Spec s, String rest) {
    String birth = s.text("birth");
    String expiry = s.text("expiry");
    return birth + digit(birth) + s.text("sex") + expiry + digit(expiry) + rest;
  }

  private static String top(Spec s, int width) {
    return fill(fill(s.text("code"), 2) + s.text("issuer") + names(s), width);
  }

  private static String names(Spec s) {
    return (s.text("surname") + "<<" + s.text("given"))
        .toUpperCase(Locale.ROOT)
        .replace(' ', '<')
        .replace('-', '<')
        .replace("'", "");
  }

  private static String fill(String text, int width) {
    if (text.length() > width) {
      return text.substring(0, width);
    }
    return text + "<".repeat(width - text.length());
  }
}
