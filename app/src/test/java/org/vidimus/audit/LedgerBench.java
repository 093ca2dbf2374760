package org.vidimus.audit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.vidimus.common.Dialect;

/**
 * Measures what the ledger costs and how fast it is read, on PostgreSQL, and writes {@code
 * docs/benchmarks/ledger.md}; run by {@code deploy/bench/ledger}.
 */
class LedgerBench {
  private static final int THREADS = 8;
  private static final int ROUNDS = 3;
  private static final long ROUND_MILLIS = 6_000;
  private static final int ALERTS = 1_000;
  private static final int ROWS = 1_000_000;
  private static final int READINGS = 200;
  private static final int PAGE = 50;

  /** How an act is written down. */
  private enum Book {
    NONE,
    LEDGER,
    CHAIN
  }

  private String url = "";

  @Test
  void ledger() throws Exception {
    List<String> rows = new ArrayList<>();
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      url = postgres.getJdbcUrl("postgres", "postgres");
      Flyway.configure()
          .dataSource(url, null, null)
          .locations("classpath:db")
          .placeholders(Dialect.POSTGRESQL.placeholders())
          .load()
          .migrate();
      try (Connection connection = open()) {
        prepare(connection);
      }
      rows.addAll(acts());
      try (Connection connection = open()) {
        fill(connection);
        connection.setAutoCommit(false);
        rows.add("");
        rows.add(
            "| reading a page of %d at %,d rows | bare, ms | with rights and filters, ms | ratio | and names, ms |"
                .formatted(PAGE, ROWS));
        rows.add("|---|---:|---:|---:|---:|");
        long last = last(connection);
        for (long before : new long[] {last + 1, middle(connection)}) {
          rows.add(
              reading(
                  connection, before > last ? "first page, state" : "page 1,000, state", before));
        }
        rows.add(readingAll(connection, "first page, auditor", last + 1));
        rows.add(readingAll(connection, "page 1,000, auditor", last - 1_000L * PAGE));
      }
    }
    report(rows);
  }

  private Connection open() throws SQLException {
    return DriverManager.getConnection(url);
  }

  private static void prepare(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica");
      statement.execute("create table chain (last_hash varchar(64) not null)");
      statement.execute("insert into chain values ('')");
      statement.execute("alter table ledger add column hash varchar(64)");
      statement.execute(
          "insert into alert select gen_random_uuid(), null, 'draft', 'OWN', repeat('x', 2000),"
              + " 'h', 1, gen_random_uuid(), 'u', 'office', 'qma', '{}', 'AMBER', '', '', 0, 0,"
              + " now(), now(), now(), null, 0, array['members'], null from generate_series(1, "
              + ALERTS
              + ")");
    }
  }

  private List<String> acts() throws Exception {
    Map<Book, double[]> rates = new EnumMap<>(Book.class);
    for (int round = 0; round < ROUNDS; round++) {
      for (Book book : Book.values()) {
        rates.computeIfAbsent(book, _ -> new double[ROUNDS])[round] = rate(book);
      }
    }
    double[] without = rates.getOrDefault(Book.NONE, new double[ROUNDS]);
    double[] with = rates.getOrDefault(Book.LEDGER, new double[ROUNDS]);
    double[] chained = rates.getOrDefault(Book.CHAIN, new double[ROUNDS]);
    double none = median(without);
    double ledger = median(with);
    double chain = median(chained);
    return List.of(
        "| acts, "
            + THREADS
            + " at once | acts a second (min, median, max) | of the rate without |",
        "|---|---:|---:|",
        line("without a ledger", without, none),
        line("with the ledger", with, none),
        line("with a hash chain inside the transaction", chained, none),
        "",
        "The ledger's rate is %.0f %% of that without (limit 60 %%) and %.1f times the chain's (limit 2)."
            .formatted(100 * ledger / none, ledger / chain));
  }

  private static String line(String what, double[] rates, double none) {
    double[] sorted = rates.clone();
    Arrays.sort(sorted);
    return "| %s | %.0f, %.0f, %.0f | %.0f %% |"
        .formatted(what, sorted[0], median(rates), sorted[ROUNDS - 1], 100 * median(rates) / none);
  }

  private double rate(Book book) throws InterruptedException, ExecutionException {
    List<Future<Long>> counts = new ArrayList<>();
    long begun = System.nanoTime();
    long end = begun + ROUND_MILLIS * 1_000_000;
    try (ExecutorService workers = Executors.newFixedThreadPool(THREADS)) {
      for (int i = 0; i < THREADS; i++) {
        int seed = i;
        Callable<Long> work = () -> work(book, seed, end);
        counts.add(workers.submit(work));
      }
    }
    long all = 0;
    for (Future<Long> count : counts) {
      all += count.get();
    }
    return all / ((System.nanoTime() - begun) / 1e9);
  }

  private long work(Book book, int seed, long end) throws SQLException, NoSuchAlgorithmException {
    Random random = new Random(seed);
    long done = 0;
    try (Connection connection = open()) {
      List<UUID> alerts = alerts(connection);
      connection.setAutoCommit(false);
      try (var quiet = connection.createStatement()) {
        quiet.execute("set session_replication_role = replica");
      }
      while (System.nanoTime() < end) {
        UUID alert = alerts.get(random.nextInt(alerts.size()));
        act(connection, alert);
        switch (book) {
          case NONE -> {}
          case LEDGER -> write(connection, alert, Ledger.INSERT, null);
          case CHAIN -> chain(connection, alert);
        }
        connection.commit();
        done++;
      }
    }
    return done;
  }

  private static List<UUID> alerts(Connection connection) throws SQLException {
    List<UUID> alerts = new ArrayList<>();
    try (var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select id from alert")) {
      while (rows.next()) {
        alerts.add(rows.getObject(1, UUID.class));
      }
    }
    return alerts;
  }

  /** What endorsing writes: the alert, its step, and a row of the outbox. */
  private static void act(Connection connection, UUID alert) throws SQLException {
    try (PreparedStatement read = connection.prepareStatement("select * from alert where id = ?");
        PreparedStatement change =
            connection.prepareStatement(
                "update alert set moved_at = now(), changed_at = now(), row_version = row_version + 1"
                    + " where id = ?");
        PreparedStatement step =
            connection.prepareStatement(
                "insert into alert_step values (gen_random_uuid(), ?, (random() * 1e9)::int, now(),"
                    + " 'nfp', 'ministry', 'endorse', 'central-review', '', 'h')");
        PreparedStatement outbox =
            connection.prepareStatement(
                "insert into outbox values (gen_random_uuid(), 'alert', ?, now(), 0)")) {
      read.setObject(1, alert);
      read.executeQuery().close();
      change.setObject(1, alert);
      change.executeUpdate();
      step.setObject(1, alert);
      step.executeUpdate();
      outbox.setString(1, alert.toString());
      outbox.executeUpdate();
    }
  }

  private static void write(
      Connection connection, UUID alert, String sql, @org.jspecify.annotations.Nullable String hash)
      throws SQLException {
    Object[] values = {
      OffsetDateTime.now(ZoneOffset.UTC),
      "b".repeat(64),
      "ministry",
      "qma",
      "endorse-alert",
      "view",
      "alert",
      alert.toString(),
      "h".repeat(64),
      "",
      new String[0],
      "AMBER",
      "",
      "qma-border-act",
      "done",
      "qma",
      "office",
      "c".repeat(64),
      "",
      "",
      null
    };
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        insert.setObject(i + 1, values[i]);
      }
      if (hash != null) {
        insert.setString(values.length + 1, hash);
      }
      insert.executeUpdate();
    }
  }

  private static void chain(Connection connection, UUID alert)
      throws SQLException, NoSuchAlgorithmException {
    String last;
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select last_hash from chain for update")) {
      row.next();
      last = row.getString(1);
    }
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    String hash =
        HexFormat.of()
            .formatHex(
                digest.digest((last + alert + Instant.now()).getBytes(StandardCharsets.UTF_8)));
    String sql = Ledger.INSERT.replace("once)", "once, hash)").replaceFirst("\\?\\)$", "?, ?)");
    write(connection, alert, sql, hash);
    try (PreparedStatement update = connection.prepareStatement("update chain set last_hash = ?")) {
      update.setString(1, hash);
      update.executeUpdate();
    }
  }

  private static void fill(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("truncate ledger restart identity");
      statement.execute(
          "insert into ledger_who select md5(p::text), 's', gen_random_uuid(), 'person' || p from"
              + " generate_series(1, 5000) p");
      statement.execute(
          "insert into ledger (at_time, mark, organisation, party, act, method, object_kind,"
              + " object, version, parts, shown, handling, reason, legal_basis, result,"
              + " origin_party, origin_organisation, origin_mark, entered_by, happened_on)"
              + " select now() - make_interval(secs => "
              + ROWS
              + " - i), md5((i % 5000 + 1)::text), 'office', 'p' || i % 40, 'read-alert', 'view',"
              + " 'alert', (i % 20000)::text, 'h', '', '{}', 'AMBER', '', 'law', 'done', 'p' || i % 17,"
              + " 'o' || i % 170, md5((i % 3000)::text), '', '' from generate_series(1, "
              + ROWS
              + ") i");
      statement.execute("vacuum analyze");
    }
  }

  private static long last(Connection connection) throws SQLException {
    return number(connection, "select max(entry) from ledger");
  }

  /** Where page 1,000 of one state begins. */
  private static long middle(Connection connection) throws SQLException {
    return number(
        connection,
        "select entry from ledger where origin_party = 'p3' order by entry desc offset "
            + 1_000 * PAGE
            + " limit 1");
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static String reading(Connection connection, String what, long before)
      throws SQLException {
    LedgerFilter filter =
        new LedgerFilter(
            Optional.empty(),
            "",
            "",
            "read-alert",
            "view",
            "done",
            Optional.of(Instant.EPOCH),
            Optional.empty(),
            before,
            0,
            0,
            PAGE,
            false);
    LedgerQuery rights =
        LedgerQuery.of(
            filter,
            LedgerQuery.ways(
                new LedgerRights.Rows.From(
                    "p3", "o3", "", List.of("CLEAR", "GREEN", "AMBER", "AMBER+STRICT", "RED")),
                "m".repeat(32)),
            List.of(),
            List.of(),
            Dialect.POSTGRESQL);
    return compared(
        connection,
        what,
        new LedgerQuery(
            "select * from ledger where origin_party = ? and entry < ? order by entry desc limit "
                + (PAGE + 1),
            List.of("p3", before)),
        rights);
  }

  private static String readingAll(Connection connection, String what, long before)
      throws SQLException {
    LedgerQuery all =
        LedgerQuery.of(
            LedgerFilter.NEWEST.before(before).sized(PAGE),
            LedgerQuery.ways(new LedgerRights.Rows.All(), ""),
            List.of(),
            List.of(),
            Dialect.POSTGRESQL);
    return compared(
        connection,
        what,
        new LedgerQuery(
            "select * from ledger where entry < ? order by entry desc limit " + (PAGE + 1),
            List.of(before)),
        all);
  }

  private static String compared(
      Connection connection, String what, LedgerQuery bare, LedgerQuery full) throws SQLException {
    double[] one = new double[READINGS];
    double[] other = new double[READINGS];
    double[] whole = new double[READINGS];
    for (int i = -20; i < READINGS; i++) {
      long begun = System.nanoTime();
      read(connection, bare);
      connection.commit();
      long bareRead = System.nanoTime();
      try (var once = connection.createStatement()) {
        once.execute(Dialect.POSTGRESQL.planOnce().orElseThrow());
      }
      Set<String> marks = read(connection, full);
      connection.commit();
      long fullRead = System.nanoTime();
      names(connection, List.copyOf(marks));
      long named = System.nanoTime();
      if (i >= 0) {
        one[i] = (bareRead - begun) / 1e6;
        other[i] = (fullRead - bareRead) / 1e6;
        whole[i] = (named - bareRead) / 1e6;
      }
    }
    return "| %s | %.3f | %.3f | %.2f | %.3f |"
        .formatted(what, median(one), median(other), median(other) / median(one), median(whole));
  }

  private static Set<String> read(Connection connection, LedgerQuery query) throws SQLException {
    Set<String> marks = new HashSet<>();
    int rows = 0;
    try (PreparedStatement select = connection.prepareStatement(query.sql())) {
      for (int i = 0; i < query.values().size(); i++) {
        select.setObject(i + 1, query.values().get(i));
      }
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          marks.add(found.getString("mark"));
          rows++;
        }
      }
    }
    if (rows != PAGE + 1) {
      throw new IllegalStateException(rows + " rows of " + query.sql());
    }
    return marks;
  }

  private static void names(Connection connection, List<String> marks) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(MarkRows.named(marks.size()))) {
      for (int i = 0; i < marks.size(); i++) {
        select.setString(i + 1, marks.get(i));
      }
      int rows = 0;
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          rows++;
        }
      }
      if (rows != marks.size()) {
        throw new IllegalStateException(rows + " names of " + marks.size());
      }
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
        # The ledger
        Measured by `deploy/bench/ledger` on %s, %d processors, Java %s, PostgreSQL 18 without
        waiting for the disk (so that the ledger's share is at its largest), %d rounds in turn.

        """
                .formatted(
                    LocalDate.now(ZoneOffset.UTC),
                    Runtime.getRuntime().availableProcessors(),
                    Runtime.version().feature(),
                    ROUNDS)
            + String.join("\n", rows)
            + "\n";
    System.out.println(text);
    Files.writeString(Path.of("../docs/benchmarks/ledger.md"), text);
  }
}
