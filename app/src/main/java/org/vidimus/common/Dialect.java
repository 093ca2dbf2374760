package org.vidimus.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/** Where the two databases differ: arrays, and inserting what may be there. */
public enum Dialect {
  POSTGRESQL("using gin"),
  H2("");

  private final String gin;

  Dialect(String gin) {
    this.gin = gin;
  }

  /** The database of an address. */
  public static Dialect of(String url) {
    return url.startsWith("jdbc:postgresql:") ? POSTGRESQL : H2;
  }

  /** How an index on an array is made. */
  public String gin() {
    return gin;
  }

  /** Condition: an array column holds the one value of the question mark. */
  public String holds(String column) {
    return switch (this) {
      case POSTGRESQL -> column + " @> array[cast(? as varchar)]";
      case H2 -> "array_contains(" + column + ", cast(? as varchar))";
    };
  }

  /** An insert that does nothing where the key is there already. */
  public String unlessThere(String insert, String key) {
    return switch (this) {
      case POSTGRESQL -> insert + " on conflict (" + key + ") do nothing";
      case H2 -> insert;
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
