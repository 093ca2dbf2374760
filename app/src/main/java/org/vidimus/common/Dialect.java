package org.vidimus.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Where the two databases differ: arrays, and inserting what may be there. */
public enum Dialect {
  POSTGRESQL("using gin", "coalesce(string_to_array(nullif(trim(audience), ''), ' '), '{}')"),
  H2(
      "",
      "(select coalesce(array_agg(regexp_substr(audience, '[^ ]+', 1, x)) filter (where"
          + " regexp_substr(audience, '[^ ]+', 1, x) is not null), cast(array[] as varchar array))"
          + " from system_range(1, 100))");

  private final String gin;
  private final String splitAudience;

  Dialect(String gin, String splitAudience) {
    this.gin = gin;
    this.splitAudience = splitAudience;
  }

  /** The database of an address. */
  public static Dialect of(String url) {
    return url.startsWith("jdbc:postgresql:") ? POSTGRESQL : H2;
  }

  /** What migrations say differently in the two databases. */
  public Map<String, String> placeholders() {
    return Map.of("gin", gin, "split_audience", splitAudience);
  }

  /** Condition: an array column holds the one value of the question mark. */
  public String holds(String column) {
    return switch (this) {
      case POSTGRESQL -> column + " @> array[cast(? as varchar)]";
      case H2 -> "array_contains(" + column + ", cast(? as varchar))";
    };
  }

  /** Condition: an array column holds at least one of as many values of question marks. */
  public String holdsOneOf(String column, int values) {
    String one = "cast(? as varchar)";
    return switch (this) {
      case POSTGRESQL ->
          column + " && array[" + String.join(", ", Collections.nCopies(values, one)) + "]";
      case H2 -> "(" + String.join(" or ", Collections.nCopies(values, holds(column))) + ")";
    };
  }

  /**
   * An insert that does nothing where another server put the key there meanwhile. The embedded
   * database has one server, which looks first.
   */
  public String unlessThere(String insert, String key) {
    return switch (this) {
      case POSTGRESQL -> insert + " on conflict (" + key + ") do nothing";
      case H2 -> insert;
    };
  }

  /**
   * Said before a question of many branches that is asked often: it is then planned once and not
   * each time, until the end of the transaction.
   */
  public Optional<String> planOnce() {
    return switch (this) {
      case POSTGRESQL -> Optional.of("set local plan_cache_mode = force_generic_plan");
      case H2 -> Optional.empty();
    };
  }

  /** The words of an array column as a driver gives it. */
  public static List<String> words(Object column) {
    try {
      Object array = column instanceof Array sql ? sql.getArray() : column;
      return array instanceof Object[] words
          ? Arrays.stream(words).map(String::valueOf).toList()
          : List.of();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @ApplicationScoped
  static class Source {
    @Produces
    @Dependent
    Dialect dialect(Config config) {
      return of(config.getValue("vidimus.db.url", String.class));
    }
  }
}
