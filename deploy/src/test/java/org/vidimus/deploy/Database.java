package org.vidimus.deploy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A PostgreSQL of this run's own, with the two accounts that agencies are told to make. */
final class Database implements AutoCloseable {
  private final EmbeddedPostgres postgres;

  Database() throws IOException, SQLException {
    postgres = EmbeddedPostgres.builder().start();
    try (Connection administrator = open();
        Statement statement = administrator.createStatement()) {
      statement.execute(Files.readString(Path.of("postgresql.sql")));
    }
  }

  /** How a portal is told to use it. */
  Map<String, String> settings() {
    return Map.of(
        "VIDIMUS_DB_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
        "VIDIMUS_DB_USER", "vidimus",
        "VIDIMUS_DB_OWNER_USER", "vidimus_owner");
  }

  /** A connection of the administrator, who sees everything. */
  Connection open() throws SQLException {
    return postgres.getPostgresDatabase().getConnection();
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
