package org.vidimus.audit.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vidimus.audit.LedgerFilter;
import org.vidimus.common.Problem;
import org.vidimus.common.Refusal;

/** Rows of the ledger as an address asks for them. Refuses values that cannot be meant. */
final class Wanted {
  private final Function<String, String> parameters;
  private final List<Problem> problems = new ArrayList<>();

  private Wanted(Function<String, String> parameters) {
    this.parameters = parameters;
  }

  /** The filter that these parameters mean; an empty one asks for nothing. */
  static LedgerFilter filter(Function<String, String> parameters) {
    Wanted wanted = new Wanted(parameters);
    LedgerFilter filter =
        new LedgerFilter(
            Optional.empty(),
            wanted.word("person"),
            wanted.word("party"),
            wanted.word("act"),
            wanted.word("method"),
            wanted.word("result"),
            wanted.day("since", 0),
            wanted.day("until", 1),
            wanted.number("before", 1, Long.MAX_VALUE, 0),
            wanted.number("after", 1, Long.MAX_VALUE, 0),
            (int) wanted.number("from", 0, LedgerFilter.FARTHEST, 0),
            (int) wanted.number("size", 0, LedgerFilter.MOST, LedgerFilter.USUAL),
            false);
    if (!wanted.problems.isEmpty()) {
      throw Refusal.faulty(wanted.problems);
    }
    return filter;
  }

  private String word(String name) {
    return parameters.apply(name).strip();
  }

  /** A day or an instant; a day as an end includes it. */
  private Optional<Instant> day(String name, int days) {
    String text = word(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          text.length() > 10
              ? Instant.parse(text)
              : LocalDate.parse(text).plusDays(days).atStartOfDay(ZoneOffset.UTC).toInstant());
    } catch (DateTimeException _) {
      problems.add(Problem.of(name, "audit.fault.day"));
      return Optional.empty();
    }
  }

  private long number(String name, long least, long most, long absent) {
    String text = word(name);
    if (text.isEmpty()) {
      return absent;
    }
    try {
      long number = Long.parseLong(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException _) {
      // said below with the other numbers that do not fit
    }
    problems.add(Problem.of(name, "fault.number", least, most));
    return absent;
  }
}
