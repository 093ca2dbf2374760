package org.vidimus.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.vidimus.access.Cells;
import org.vidimus.access.MayRead;
import org.vidimus.common.Dialect;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Subject;

/**
 * The condition of lists, in both databases, against the hand-written oracle: rows of every cell,
 * and everybody asks for theirs.
 */
class ReadableAlertsTest {
  @Test
  void everyCellInH2() throws SQLException {
    check("jdbc:h2:mem:readable;DB_CLOSE_DELAY=-1", "set referential_integrity false");
  }

  @Test
  void everyCellInPostgreSql() throws SQLException, IOException {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      check(postgres.getJdbcUrl("postgres", "postgres"), "set session_replication_role = replica");
    }
  }

  private static void check(String url, String withoutReferences) throws SQLException {
    Flyway.configure()
        .dataSource(url, null, null)
        .locations("classpath:db")
        .placeholders(Dialect.of(url).placeholders())
        .load()
        .migrate();
    try (Connection connection = DriverManager.getConnection(url)) {
      try (var statement = connection.createStatement()) {
        statement.execute(withoutReferences);
      }
      Map<UUID, Envelope> alerts = enter(connection);
      long readable = 0;
      for (Subject reader : Cells.readers()) {
        Set<UUID> told = new HashSet<>();
        alerts.forEach((id, envelope) -> {
          if (Cells.oracle(reader, "read-alert", envelope)) {
            told.add(id);
          }
        });
        assertEquals(told, listed(connection, reader, Dialect.of(url)), () -> "for " + reader);
        readable += told.size();
      }
      assertTrue(readable > 100_000, "the cases must not be all refusals: " + readable);
    }
  }

  private static Map<UUID, Envelope> enter(Connection connection) throws SQLException {
    Map<UUID, Envelope> alerts = new HashMap<>();
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into alert values (?, null, 'x', ?, '{}', '', 1, ?, '', ?, ?, '', ?, '',"
                + " '', 0, 0, now(), now(), now(), null, 0, ?, null)")) {
      for (Envelope envelope : Cells.alerts()) {
        UUID id = UUID.randomUUID();
        alerts.put(id, envelope);
        insert.setObject(1, id);
        insert.setString(2, envelope.stage().name());
        insert.setObject(3, Cells.author(envelope.organisation()));
        insert.setString(4, envelope.organisation());
        insert.setString(5, envelope.party());
        insert.setString(6, envelope.handling().name());
        insert.setArray(7, connection.createArrayOf("varchar", envelope.audience().toArray()));
        insert.addBatch();
      }
      insert.executeBatch();
    }
    return alerts;
  }

  private static Set<UUID> listed(Connection connection, Subject reader, Dialect dialect)
      throws SQLException {
    ReadableAlerts readable = ReadableAlerts.by(MayRead.by(reader), dialect);
    Set<UUID> found = new HashSet<>();
    try (PreparedStatement select =
        connection.prepareStatement("select a.id from alert a where " + readable.sql())) {
      for (int i = 0; i < readable.values().size(); i++) {
        select.setObject(i + 1, readable.values().get(i));
      }
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getObject(1, UUID.class));
        }
      }
    }
    return found;
  }
}
