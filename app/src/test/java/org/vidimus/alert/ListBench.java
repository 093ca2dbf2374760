package org.vidimus.alert;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.vidimus.access.MayRead;
import org.vidimus.common.Dialect;
import org.vidimus.gate.Subject;

/**
 * Measures a page of the list of alerts with the reader's filter on, on PostgreSQL: the audience as
 * an array on the row, as the portal keeps it, against a table of readers that is joined; writes
 * {@code docs/benchmarks/lists.md}; run by {@code deploy/bench/lists}.
 */
class ListBench {
  private static final int ALERTS = 100_000;
  private static final int READINGS = 100;
  private static final Pattern ARRAY =
      Pattern.compile("a\\.readers && array\\[((?:cast\\(\\? as varchar\\)(?:, )?)+)]");
  private static final String NEWEST = " order by a.moved_at desc, a.id";

  /** Somebody, by the name their row bears. */
  private record Reader(String name, Subject subject) {}

  private static final List<Reader> READERS =
      List.of(
          new Reader("officer of a member", Somebody.OFFICER),
          new Reader("national focal point", Somebody.NFP),
          new Reader("observer, whom few reach", Somebody.OBSERVER));

  @Test
  void lists() throws Exception {
    List<String> rows = new ArrayList<>();
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      String url = postgres.getJdbcUrl("postgres", "postgres");
      Flyway.configure()
          .dataSource(url, null, null)
          .locations("classpath:db")
          .placeholders(Dialect.POSTGRESQL.placeholders())
          .load()
          .migrate();
      try (Connection connection = DriverManager.getConnection(url)) {
        fill(connection);
        for (Reader reader : READERS) {
          rows.addAll(compared(connection, reader));
        }
      }
    }
    report(rows);
  }

  /** Half for all members, the rest for one of 40 parties, a group, or one organisation. */
  private static void fill(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica");
      statement.execute(
          """
          insert into alert (id, state, stage, content, content_hash, revision, author, username,
            organisation, party, hands, handling, document_code, methods, picture_count, step_count,
            created_at, changed_at, moved_at, row_version, readers)
          select gen_random_uuid(), 'published', 'OUT', repeat(md5(i::text), 60), 'h', 1,
            gen_random_uuid(), 'u', 'o' || i % 170, case i % 40 when 0 then 'qma' else 'p' || i % 40 end, '{}',
            (array['GREEN', 'AMBER', 'AMBER', 'AMBER_STRICT', 'RED'])[i % 5 + 1], '', '', 0, 0,
            now(), now(), now() - make_interval(secs => i * 61 % 31536000), 0,
            case i % 10 when 0 then array['g' || i % 30] when 1 then array['o' || i % 170]
              when 2 then array['rom', 'p' || i % 40] when 3 then array['p' || i % 40, 't' || i % 7]
              when 4 then array['secretariat'] else array['members'] end
          from generate_series(1,\
          """
              + ALERTS
              + ") i");
      statement.execute(
          "create table alert_reader (alert uuid not null, reader varchar(64) not null,"
              + " primary key (alert, reader))");
      statement.execute("insert into alert_reader select distinct id, unnest(readers) from alert");
      statement.execute("create index alert_reader_reader on alert_reader (reader, alert)");
      statement.execute("vacuum analyze");
    }
  }

  private static List<String> compared(Connection connection, Reader reader) throws SQLException {
    ReadableAlerts array = ReadableAlerts.by(MayRead.by(reader.subject()), Dialect.POSTGRESQL);
    ReadableAlerts joined = new ReadableAlerts(joining(array.sql()), array.values());
    List<String> rows = new ArrayList<>();
    for (int from : new int[] {0, 1_000}) {
      String page = NEWEST + " limit 20 offset " + from;
      rows.add(
          row(
              connection,
              reader.name() + (from == 0 ? ", first page" : ", page 51"),
              new ReadableAlerts(
                  "select a.* from alert a where " + array.sql() + page, array.values()),
              new ReadableAlerts(
                  "select a.* from alert a where " + joined.sql() + page, joined.values())));
    }
    rows.add(
        row(
            connection,
            reader.name() + ", how many",
            new ReadableAlerts("select count(*) from alert a where " + array.sql(), array.values()),
            new ReadableAlerts(
                "select count(*) from alert a where " + joined.sql(), joined.values())));
    return rows;
  }

  /** The same condition with a table of readers in place of the array. */
  private static String joining(String sql) {
    Matcher matcher = ARRAY.matcher(sql);
    if (!matcher.find()) {
      throw new IllegalStateException("no array in " + sql);
    }
    return matcher.replaceAll(
        "exists (select 1 from alert_reader r where r.alert = a.id and r.reader in ($1))");
  }

  private static String row(
      Connection connection, String what, ReadableAlerts array, ReadableAlerts joined)
      throws SQLException {
    double[] one = new double[READINGS];
    double[] other = new double[READINGS];
    for (int i = -10; i < READINGS; i++) {
      long begun = System.nanoTime();
      int found = read(connection, array);
      long between = System.nanoTime();
      int same = read(connection, joined);
      long end = System.nanoTime();
      if (found != same) {
        throw new IllegalStateException(what + ": " + found + " and " + same);
      }
      if (i >= 0) {
        one[i] = (between - begun) / 1e6;
        other[i] = (end - between) / 1e6;
      }
    }
    return "| %s | %.2f | %.2f | %.1f |"
        .formatted(what, median(one), median(other), median(other) / median(one));
  }

  private static int read(Connection connection, ReadableAlerts query) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(query.sql())) {
      for (int i = 0; i < query.values().size(); i++) {
        select.setObject(i + 1, query.values().get(i));
      }
      int rows = 0;
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          rows += found.getMetaData().getColumnCount() == 1 ? found.getInt(1) : 1;
        }
      }
      return rows;
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void report(List<String> rows) throws IOException {
    String text =
        """
        # Lists with the reader's filter on
        Measured by `deploy/bench/lists` on %s, %d processors, Java %s, PostgreSQL 18, %,d published
        alerts, medians of %d readings in turn. The audience is an array on the row; beside it the
        same condition over a table of readers, indexed both ways.

        | | array, ms | table of readers, ms | ratio |
        |---|---:|---:|---:|
        """
                .formatted(
                    LocalDate.now(ZoneOffset.UTC),
                    Runtime.getRuntime().availableProcessors(),
                    Runtime.version().feature(),
                    ALERTS,
                    READINGS)
            + String.join("\n", rows)
            + "\n";
    System.out.println(text);
    Files.writeString(Path.of("../docs/benchmarks/lists.md"), text);
  }
}
