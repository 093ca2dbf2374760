package org.vidimus.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.vidimus.common.Dialect;
import org.vidimus.gate.Handling;
import org.vidimus.gate.Listed;
import org.vidimus.gate.ObjectId;

/**
 * A page of the ledger as SQL. Each way to be allowed is answered by its own index, in order, up to
 * the size of the page; the answers are merged in that order, and what comes twice is skipped as it
 * passes. "Or" would sort all rows, and a union would compare every word of them.
 *
 * @param sql with a question mark for each value
 * @param values in the order of the question marks
 */
record LedgerQuery(String sql, List<Object> values) {
  private static final String COLUMNS =
      "entry, at_time, mark, organisation, party, act, method, object_kind, object, version, parts,"
          + " shown, handling, reason, legal_basis, result, happened_on, entered_by";

  /** One way to be allowed, as a condition that an index answers in order. */
  record Way(String sql, List<Object> values) {
    static final Way ALL = new Way("1 = 1", List.of());

    static Way equal(String column, String value) {
      return new Way(column + " = ?", List.of(value));
    }

    Way and(String more, Object... their) {
      List<Object> all = new ArrayList<>(values);
      Collections.addAll(all, their);
      return new Way(sql + " and " + more, all);
    }
  }

  /** The ways in which a reader is allowed rows. */
  static List<Way> ways(LedgerRights.Rows rights, String readerMark) {
    return switch (rights) {
      case LedgerRights.Rows.All() -> List.of(Way.ALL);
      case LedgerRights.Rows.From from -> {
        List<Way> ways = new ArrayList<>();
        ways.add(Way.equal("origin_mark", readerMark));
        if (!from.party().isEmpty()) {
          ways.add(cleared(Way.equal("origin_party", from.party()), from));
        }
        if (!from.organisation().isEmpty()) {
          ways.add(cleared(Way.equal("origin_organisation", from.organisation()), from));
        }
        if (!from.importing().isEmpty()) {
          Way imported = Way.equal("origin_organisation", from.importing());
          ways.add(cleared(imported.and("object_kind in ('document', 'specimen')"), from));
        }
        yield ways;
      }
    };
  }

  /** What the reader is cleared for; of who is cleared for all nothing is asked. */
  private static Way cleared(Way way, LedgerRights.Rows.From from) {
    if (from.handlings().size() == Handling.values().length) {
      return way;
    }
    String any = String.join(", ", Collections.nCopies(from.handlings().size(), "?"));
    return way.and("handling in ('', " + any + ")", from.handlings().toArray());
  }

  /**
   * The rows that fit, one more than asked for.
   *
   * @param named the marks of the person asked for; nobody is asked for when the filter names none
   * @param under what else rows about the object asked for stand under: its pictures, its names
   */
  static LedgerQuery of(
      LedgerFilter filter,
      List<Way> ways,
      List<String> named,
      Collection<String> under,
      Dialect dialect) {
    Way wanted = wanted(filter, named);
    String order = " order by entry " + (filter.after() > 0 ? "" : "desc ");
    int most = filter.size() + 1;
    String passing = " offset " + filter.from();
    List<Object> values = new ArrayList<>();
    List<String> answers = new ArrayList<>();
    for (Way way : all(filter, ways, under, dialect)) {
      values.addAll(way.values());
      values.addAll(wanted.values());
      answers.add(
          "select "
              + COLUMNS
              + " from ledger where "
              + way.sql()
              + wanted.sql()
              + order
              + "limit "
              + (filter.from() + most));
    }
    return new LedgerQuery(
        answers.size() == 1
            ? answers.getFirst() + passing
            : "select distinct on (entry) "
                + COLUMNS
                + " from (("
                + String.join(") union all (", answers)
                + ")) found"
                + order
                + "limit "
                + most
                + passing,
        values);
  }

  /** How many rows fit, and how many of them are as new as a row or newer. */
  static LedgerQuery counting(
      LedgerFilter filter,
      List<Way> ways,
      List<String> named,
      Collection<String> under,
      Dialect dialect) {
    Way wanted = wanted(filter.whole(), named);
    List<Object> values = new ArrayList<>(List.of(filter.before()));
    List<String> answers = new ArrayList<>();
    for (Way way : all(filter, ways, under, dialect)) {
      values.addAll(way.values());
      values.addAll(wanted.values());
      answers.add("select entry from ledger where " + way.sql() + wanted.sql());
    }
    return new LedgerQuery(
        "select count(*), count(case when entry >= ? then 1 end) from ("
            + String.join(" union ", answers)
            + ") found",
        values);
  }

  private static List<Way> all(
      LedgerFilter filter, List<Way> ways, Collection<String> under, Dialect dialect) {
    return filter.object().map(id -> about(id, under, ways, dialect)).orElse(ways);
  }

  /**
   * Rows about an object are those that name it or a picture of it, by any of its names, and the
   * lists that showed it.
   */
  private static List<Way> about(
      ObjectId id, Collection<String> under, List<Way> ways, Dialect dialect) {
    List<Way> both = new ArrayList<>();
    for (Way way : ways) {
      // what was missed is written as it was asked for, without a kind
      both.add(way.and("object = ?", id.text()));
      both.add(way.and(dialect.holds("shown"), Listed.name(id)));
      if (!under.isEmpty()) {
        String any = String.join(", ", Collections.nCopies(under.size(), "?"));
        both.add(way.and("object in (" + any + ")", under.toArray()));
      }
    }
    return both;
  }

  private static Way wanted(LedgerFilter filter, List<String> named) {
    StringBuilder sql = new StringBuilder();
    List<Object> values = new ArrayList<>();
    equal("party", filter.party(), sql, values);
    equal("act", filter.act(), sql, values);
    equal("method", filter.method(), sql, values);
    equal("result", filter.result(), sql, values);
    if (!filter.person().isEmpty()) {
      String marks = String.join(", ", Collections.nCopies(named.size(), "?"));
      sql.append(" and mark in (").append(named.isEmpty() ? "''" : marks).append(")");
      values.addAll(named);
    }
    filter.since().ifPresent(since -> compare("at_time >= ?", since, sql, values));
    filter.until().ifPresent(until -> compare("at_time < ?", until, sql, values));
    if (filter.before() > 0) {
      sql.append(" and entry < ?");
      values.add(filter.before());
    }
    if (filter.after() > 0) {
      sql.append(" and entry > ?");
      values.add(filter.after());
    }
    return new Way(sql.toString(), values);
  }

  private static void equal(String column, String value, StringBuilder sql, List<Object> values) {
    if (!value.isEmpty()) {
      sql.append(" and ").append(column).append(" = ?");
      values.add(value);
    }
  }

  private static void compare(
      String condition, Instant instant, StringBuilder sql, List<Object> values) {
    sql.append(" and ").append(condition);
    values.add(OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
  }
}
