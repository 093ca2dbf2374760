package org.vidimus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vidimus.common.Dialect;

/**
 * The schema that the migrations make, on both databases, is the one written down in {@code
 * schema.txt}, and the entities fit it. After a new migration {@code -Dvidimus.golden=write} writes
 * it down; what has landed is never changed, only added to.
 */
class SchemaTest {
  private static final Path MIGRATIONS = Path.of("src/main/resources/db");
  private static final Path GOLDEN = Path.of("src/test/resources/schema.txt");
  private static final boolean WRITE = "write".equals(System.getProperty("vidimus.golden"));
  private static final String ONLY_H2 = "[h2] ";
  private static final String ONLY_POSTGRESQL = "[postgresql] ";

  private static Map<String, List<String>> h2 = Map.of();
  private static Map<String, List<String>> postgresql = Map.of();

  @BeforeAll
  static void migrate() throws IOException, SQLException {
    noTwoHaveOneNumber();
    JdbcDataSource embedded = new JdbcDataSource();
    embedded.setUrl("jdbc:h2:mem:schema;DB_CLOSE_DELAY=-1");
    h2 = migrated(embedded);
    try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
      postgresql = migrated(server.getPostgresDatabase());
    }
    if (WRITE) {
      Files.writeString(GOLDEN, text());
    }
  }

  @AfterAll
  static void forget() {
    h2 = postgresql = Map.of();
  }

  @Test
  void theMigrationsMakeTheSchemaThatIsWrittenDown() throws IOException {
    assertEquals(
        Files.readString(GOLDEN),
        text(),
        "The migrations make another schema than src/test/resources/schema.txt says. If that is meant, write it"
            + " down with -Dvidimus.golden=write and read the difference.");
  }

  @Test
  void whatHasLandedIsNotChanged() throws IOException {
    for (var landed : landed().entrySet()) {
      Path migration = MIGRATIONS.resolve(landed.getKey());
      assertTrue(Files.exists(migration), () -> landed.getKey() + " has landed and is gone.");
      assertEquals(
          landed.getValue(),
          sum(migration),
          () ->
              landed.getKey()
                  + " has landed, and databases of agencies remember it: leave it as it was and add"
                  + " a new migration.");
    }
  }

  @Test
  void theEntitiesFitTheTables() {
    assertEquals("", String.join("\n", Mappings.faults(h2)), "on H2");
    assertEquals("", String.join("\n", Mappings.faults(postgresql)), "on PostgreSQL");
  }

  private static void noTwoHaveOneNumber() throws IOException {
    TreeSet<String> numbers = new TreeSet<>();
    for (Path migration : migrations()) {
      String number = name(migration).replaceFirst("__.*", "");
      assertTrue(
          numbers.add(number),
          () -> "Two migrations are called " + number + ": give the newer one the next number.");
    }
  }

  private static Map<String, List<String>> migrated(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      Dialect dialect = Dialect.of(connection.getMetaData().getURL());
      Flyway.configure()
          .dataSource(database)
          .locations("filesystem:" + MIGRATIONS)
          .placeholders(dialect.placeholders())
          .load()
          .migrate();
      return SchemaDump.of(connection);
    }
  }

  private static String text() throws IOException {
    StringBuilder text =
        new StringBuilder(
            """
            # The schema that the migrations make, as SchemaTest reads it from both databases. Lines of one
            # database alone begin with its name. A migration that has landed is never changed: its sum
            # stands here.
            """);
    for (Path migration : migrations()) {
      String known = landed().get(name(migration));
      text.append(
          "migration %s %s\n".formatted(name(migration), known == null ? sum(migration) : known));
    }
    TreeSet<String> tables = new TreeSet<>(h2.keySet());
    tables.addAll(postgresql.keySet());
    for (String table : tables) {
      text.append("\n").append(table).append("\n");
      for (String line : both(h2.get(table), postgresql.get(table))) {
        text.append("  ").append(line).append("\n");
      }
    }
    return text.toString();
  }

  /** The lines of both; what only one has stands after what it follows there. */
  private static List<String> both(
      @org.jspecify.annotations.Nullable List<String> left,
      @org.jspecify.annotations.Nullable List<String> right) {
    List<String> h2Lines = left == null ? List.of() : left;
    List<String> postgresqlLines = right == null ? List.of() : right;
    List<String> lines = new ArrayList<>();
    for (String line : h2Lines) {
      lines.add(postgresqlLines.contains(line) ? line : ONLY_H2 + line);
    }
    postgresqlLines.stream()
        .filter(line -> !h2Lines.contains(line))
        .forEach(line -> lines.add(ONLY_POSTGRESQL + line));
    return lines;
  }

  private static List<Path> migrations() throws IOException {
    try (Stream<Path> files = Files.list(MIGRATIONS)) {
      return files.filter(f -> name(f).endsWith(".sql")).sorted().toList();
    }
  }

  /** Names and sums of the migrations that were written down before. */
  private static Map<String, String> landed() throws IOException {
    Map<String, String> landed = new TreeMap<>();
    if (Files.exists(GOLDEN)) {
      for (String line : Files.readAllLines(GOLDEN)) {
        String[] words = line.split(" ", -1);
        if (words[0].equals("migration")) {
          landed.put(words[1], words[2]);
        }
      }
    }
    return landed;
  }

  private static String sum(Path file) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(
                  Files.readString(file)
                      .replace("\r", "")
                      .getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, 16);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
