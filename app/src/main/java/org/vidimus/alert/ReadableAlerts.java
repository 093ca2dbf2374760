package org.vidimus.alert;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.vidimus.access.MayRead;
import org.vidimus.access.MayRead.Condition;
import org.vidimus.access.MayRead.Match;
import org.vidimus.common.Dialect;
import org.vidimus.gate.ObjectKind;

/**
 * The sentences on reading as a condition of SQL on the table {@code alert a}: one bracket for each
 * way to be allowed. Nothing is decided here; the sentences come from the decision.
 *
 * @param sql with a question mark for each value
 * @param values in the order of the question marks
 */
record ReadableAlerts(String sql, List<Object> values) {

  static ReadableAlerts by(MayRead mayRead, Dialect dialect) {
    List<Object> values = new ArrayList<>();
    // an alert asks for level 1, which everybody has: levels need no column
    String sql =
        mayRead.conditions().stream()
            .filter(c -> c.kind() == ObjectKind.ALERT)
            .map(c -> condition(c, values, dialect))
            .collect(joining(" or "));
    return new ReadableAlerts(sql.isEmpty() ? "1 = 0" : "(" + sql + ")", values);
  }

  private static String condition(Condition condition, List<Object> values, Dialect dialect) {
    return "("
        + match(condition.match(), values, dialect)
        + " and "
        + in("a.stage", names(condition.stages()), values)
        + " and "
        + in("a.handling", names(condition.handlings()), values)
        + ")";
  }

  private static String match(Match match, List<Object> values, Dialect dialect) {
    return switch (match) {
      case Match.Anything() -> "1 = 1";
      case Match.Author(var person) -> equal("a.author", person, values);
      case Match.Organisation(var slug) -> equal("a.organisation", slug, values);
      case Match.Party(var code) -> equal("a.party", code, values);
      case Match.Audience(var reach) -> {
        values.addAll(reach);
        yield reach.isEmpty() ? "1 = 0" : dialect.holdsOneOf("a.readers", reach.size());
      }
    };
  }

  private static String equal(String column, Object value, List<Object> values) {
    values.add(value);
    return column + " = ?";
  }

  private static List<String> names(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).toList();
  }

  /** The column is one of these; never, when there are none. */
  static String in(String column, Collection<String> wanted, List<Object> values) {
    values.addAll(wanted);
    return wanted.isEmpty()
        ? "1 = 0"
        : column + " in (" + String.join(", ", Collections.nCopies(wanted.size(), "?")) + ")";
  }

  /** A column of words has one of these; never, when there are none. */
  static String holdsOneOf(String column, Collection<String> words, List<Object> values) {
    words.forEach(word -> values.add("% " + word + " %"));
    return words.isEmpty()
        ? "1 = 0"
        : "(" + String.join(" or ", Collections.nCopies(words.size(), column + " like ?")) + ")";
  }

  /** Words in one column, a space before and after each, as {@link #holdsOneOf} looks for them. */
  static String column(List<String> words) {
    return words.isEmpty() ? "" : " " + String.join(" ", words) + " ";
  }
}
