package org.vidimus.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vidimus.common.Dialect;
import org.vidimus.gate.Listed;

/**
 * The ledger, as it is read. Pages follow the numbers of rows and neither count nor skip: the
 * thousandth page costs what the first does. Programs have them counted.
 */
@ApplicationScoped
public class Disclosures {
  private final EntityManager entities;
  private final Dialect dialect;
  private final MarkRows marks;
  private final Instance<Pictured> pictured;

  @Inject
  Disclosures(
      EntityManager entities, Dialect dialect, MarkRows marks, @Any Instance<Pictured> pictured) {
    this.entities = entities;
    this.dialect = dialect;
    this.marks = marks;
    this.pictured = pictured;
  }

  /** The rows a reader may see. */
  public LedgerPage find(LedgerFilter filter, LedgerRights.Rows rights, String readerMark) {
    return page(filter, LedgerQuery.ways(rights, readerMark));
  }

  /** Every row about an object; whoever asks has passed the gate for it. */
  public LedgerPage about(LedgerFilter filter) {
    return page(filter, List.of(LedgerQuery.Way.ALL));
  }

  /** What one person did. */
  public LedgerPage by(String mark, LedgerFilter filter) {
    return page(filter, List.of(LedgerQuery.Way.equal("mark", mark)));
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

  private List<String> under(LedgerFilter filter) {
    return filter.object().stream()
        .flatMap(record ->
            pictured.stream()
                .flatMap(p -> Stream.concat(p.pictures(record).stream(), p.names(record).stream())))
        .distinct()
        .toList();
  }

  private LedgerPage page(LedgerFilter filter, List<LedgerQuery.Way> ways) {
    List<String> named = filter.person().isEmpty() ? List.of() : marks.named(filter.person());
    List<String> under = under(filter);
    dialect.planOnce().ifPresent(say -> entities.createNativeQuery(say).executeUpdate());
    List<?> rows = rows(LedgerQuery.of(filter, ways, named, under, dialect));
    Map<String, String> names = marks.names(rows.stream().flatMap(Disclosures::marks).toList());
    List<LedgerEntry> found = new ArrayList<>();
    for (Object row : rows) {
      found.add(entry((Object[]) row, names));
    }
    boolean back = filter.after() > 0;
    found.sort(Comparator.comparingLong(LedgerEntry::entry).reversed());
    boolean more = found.size() > filter.size();
    if (more) {
      found.remove(back ? 0 : filter.size());
    }
    return new LedgerPage(
        found,
        back || more,
        back ? more : filter.before() > 0 || filter.from() > 0,
        filter.counted()
            ? Optional.of(
                counted(filter, LedgerQuery.counting(filter, ways, named, under, dialect)))
            : Optional.empty(),
        filter.object().map(Listed::name).orElse(""));
  }

  private LedgerPage.Counted counted(LedgerFilter filter, LedgerQuery counting) {
    Object[] row = (Object[]) rows(counting).getFirst();
    long newer = filter.before() > 0 ? ((Number) row[1]).longValue() : 0;
    return new LedgerPage.Counted(((Number) row[0]).longValue(), newer + filter.from());
  }

  private List<?> rows(LedgerQuery asked) {
    Query query = entities.createNativeQuery(asked.sql());
    for (int i = 0; i < asked.values().size(); i++) {
      query.setParameter(i + 1, asked.values().get(i));
    }
    return query.getResultList();
  }

  /** Who acted and who entered it. */
  private static Stream<String> marks(Object row) {
    Object[] columns = (Object[]) row;
    return Stream.of(text(columns[2]), text(columns[17]));
  }

  private static LedgerEntry entry(Object[] row, Map<String, String> names) {
    String parts = text(row[10]);
    return new LedgerEntry(
        ((Number) row[0]).longValue(),
        instant(row[1]),
        names.getOrDefault(text(row[2]), ""),
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
        names.getOrDefault(text(row[17]), ""));
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
