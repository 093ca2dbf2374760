package org.vidimus.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vidimus.common.Dialect;
import org.vidimus.gate.Listed;
import org.vidimus.gate.ObjectId;

/**
 * The ledger, as it is read. Pages follow the numbers of rows and never count or skip: the
 * thousandth page costs what the first does.
 */
@ApplicationScoped
public class Disclosures {
  private static final String COLUMNS =
      "l.entry, l.at_time, w.name, l.organisation, l.party, l.act, l.method, l.object_kind,"
          + " l.object, l.version, l.parts, l.shown, l.handling, l.reason, l.legal_basis, l.result,"
          + " l.happened_on, e.name";

  private final EntityManager entities;
  private final Dialect dialect;
  private final MarkRows marks;

  @Inject
  Disclosures(EntityManager entities, Dialect dialect, MarkRows marks) {
    this.entities = entities;
    this.dialect = dialect;
    this.marks = marks;
  }

  /** The rows a reader may see. */
  public LedgerPage find(LedgerFilter filter, LedgerRights.Rows rights, String readerMark) {
    List<Way> ways =
        switch (rights) {
          case LedgerRights.Rows.All() -> List.of(new Way("1 = 1", List.of()));
          case LedgerRights.Rows.From(String party, String organisation) ->
              origins(party, organisation, readerMark);
        };
    return page(filter, ways);
  }

  /** Every row about an object; whoever asks has passed the gate for it. */
  public LedgerPage about(LedgerFilter filter) {
    return page(filter, List.of(new Way("1 = 1", List.of())));
  }

  /** What one person did. */
  public LedgerPage by(String mark, LedgerFilter filter) {
    return page(filter, List.of(new Way("mark = ?", List.of(mark))));
  }

  /** What somebody opened last, newest first, each object once. */
  public List<String> lastRead(String mark, String kind, int most) {
    List<?> found =
        entities
            .createNativeQuery(
                "select object from ledger where mark = ? and object_kind = ? and result = 'done'"
                    + " and act like 'read-%' group by object order by max(entry) desc")
            .setParameter(1, mark)
            .setParameter(2, kind)
            .setMaxResults(most)
            .getResultList();
    return found.stream().map(String::valueOf).toList();
  }

  /** One way to be allowed, as a condition that an index answers in order. */
  private record Way(String sql, List<Object> values) {}

  private static List<Way> origins(String party, String organisation, String mark) {
    List<Way> ways = new ArrayList<>();
    ways.add(new Way("origin_mark = ?", List.of(mark)));
    if (!party.isEmpty()) {
      ways.add(new Way("origin_party = ?", List.of(party)));
    }
    if (!organisation.isEmpty()) {
      ways.add(new Way("origin_organisation = ?", List.of(organisation)));
    }
    return ways;
  }

  private LedgerPage page(LedgerFilter filter, List<Way> ways) {
    boolean back = filter.after() > 0;
    List<Object> values = new ArrayList<>();
    Way wanted = wanted(filter);
    String order = " order by entry " + (back ? "" : "desc ") + "limit " + (filter.size() + 1);
    // each way is answered by its own index up to the page's size; "or" would sort them all
    String rows =
        objectWays(filter, ways).stream()
            .map(way -> {
              values.addAll(way.values());
              values.addAll(wanted.values());
              return "(select * from ledger where " + way.sql() + wanted.sql() + order + ")";
            })
            .collect(Collectors.joining(" union "));
    Query query =
        entities.createNativeQuery(
            "select "
                + COLUMNS
                + " from (select * from ("
                + rows
                + ") found"
                + order
                + ") l left join ledger_who w on w.mark = l.mark"
                + " left join ledger_who e on e.mark = l.entered_by order by l.entry desc");
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    List<LedgerEntry> found = new ArrayList<>();
    for (Object row : query.getResultList()) {
      found.add(entry((Object[]) row));
    }
    boolean more = found.size() > filter.size();
    if (more) {
      found.remove(back ? 0 : filter.size());
    }
    return new LedgerPage(found, back || more, back ? more : filter.before() > 0);
  }

  /** Rows about an object are those that name it and the lists that showed it. */
  private List<Way> objectWays(LedgerFilter filter, List<Way> ways) {
    if (filter.object().isEmpty()) {
      return ways;
    }
    ObjectId id = filter.object().get();
    List<Way> both = new ArrayList<>();
    for (Way way : ways) {
      // what was missed is written as it was asked for, without a kind
      both.add(and(way, "object = ?", id.text()));
      both.add(and(way, dialect.holds("shown"), Listed.name(id)));
    }
    return both;
  }

  private static Way and(Way way, String sql, Object... more) {
    List<Object> values = new ArrayList<>(way.values());
    Collections.addAll(values, more);
    return new Way(way.sql() + " and " + sql, values);
  }

  private Way wanted(LedgerFilter filter) {
    StringBuilder sql = new StringBuilder();
    List<Object> values = new ArrayList<>();
    equal("party", filter.party(), sql, values);
    equal("act", filter.act(), sql, values);
    equal("method", filter.method(), sql, values);
    equal("result", filter.result(), sql, values);
    if (!filter.person().isEmpty()) {
      List<String> named = marks.named(filter.person());
      sql.append(" and mark in (")
          .append(
              named.isEmpty() ? "''" : String.join(", ", Collections.nCopies(named.size(), "?")))
          .append(")");
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

  private static LedgerEntry entry(Object[] row) {
    String parts = text(row[10]);
    return new LedgerEntry(
        ((Number) row[0]).longValue(),
        instant(row[1]),
        text(row[2]),
        text(row[3]),
        text(row[4]),
        text(row[5]),
        text(row[6]),
        text(row[7]),
        text(row[8]),
        text(row[9]),
        parts.isEmpty() ? List.of() : List.of(parts.split("\n", -1)),
        Dialect.words(row[11]),
        text(row[12]),
        text(row[13]),
        text(row[14]),
        text(row[15]),
        text(row[16]),
        text(row[17]));
  }

  private static Instant instant(Object column) {
    return switch (column) {
      case OffsetDateTime at -> at.toInstant();
      case java.sql.Timestamp at -> at.toInstant();
      default -> throw new IllegalStateException("no time: " + column);
    };
  }

  private static String text(@Nullable Object column) {
    return column == null ? "" : column.toString();
  }
}
