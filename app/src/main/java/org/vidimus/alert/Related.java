package org.vidimus.alert;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vidimus.common.PartialDate;
import org.vidimus.gate.Listed;

/**
 * Another alert that may be about the same.
 *
 * @param reasons what they share: {@code document method date}
 */
public record Related(AlertRow alert, List<String> reasons) implements Listed {
  @Override
  public String shownAs() {
    return alert.shownAs();
  }

  /** Dates this many days apart count as near. */
  public static final int NEAR_DAYS = 14;

  public Related {
    reasons = List.copyOf(reasons);
  }

  /** Nothing when they share neither document nor method: a near date alone says nothing. */
  static Optional<Related> of(Alert one, Alert other) {
    AlertContent a = one.content();
    AlertContent b = other.content();
    List<String> reasons = new ArrayList<>();
    if (!a.documentCode().isEmpty() && a.documentCode().equals(b.documentCode())) {
      reasons.add("document");
    }
    if (a.fraudMethods().stream().anyMatch(b.fraudMethods()::contains)) {
      reasons.add("method");
    }
    if (reasons.isEmpty()) {
      return Optional.empty();
    }
    if (isNear(a.detected().on(), b.detected().on())) {
      reasons.add("date");
    }
    return Optional.of(new Related(other.row(), reasons));
  }

  private static boolean isNear(String a, String b) {
    return PartialDate.find(a)
        .flatMap(x -> PartialDate.find(b).map(y -> apart(x, y) <= NEAR_DAYS))
        .orElse(false);
  }

  /** Days between them; none when they may mean the same day. */
  private static long apart(PartialDate a, PartialDate b) {
    LocalDate firstEnd = a.last().isBefore(b.last()) ? a.last() : b.last();
    LocalDate secondStart = a.first().isAfter(b.first()) ? a.first() : b.first();
    return Math.max(0, ChronoUnit.DAYS.between(firstEnd, secondStart));
  }
}
