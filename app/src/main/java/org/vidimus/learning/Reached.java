package org.vidimus.learning;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page a learner is on in a lesson, where the lesson writes its location as {@code 3/9}, alone
 * or before a space; other lessons write what only they understand.
 */
public record Reached(int page, int of) {
  private static final Pattern PLACE = Pattern.compile("(\\d{1,4})/(\\d{1,4})(?: .*)?");

  static Optional<Reached> in(RuntimeState state) {
    String newer = state.get("cmi.location");
    Matcher place = PLACE.matcher(newer.isEmpty() ? state.get("cmi.core.lesson_location") : newer);
    return Optional.of(place)
        .filter(Matcher::matches)
        .map(m -> new Reached(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))))
        .filter(r -> r.page() >= 1 && r.page() <= r.of());
  }
}
