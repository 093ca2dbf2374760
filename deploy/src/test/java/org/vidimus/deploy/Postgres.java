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
final class Postgres implements Database {
  private final EmbeddedPostgres postgres;

  Postgres() throws IOException, SQLException {
    postgres = EmbeddedPostgres.builder().start();
    try (Connection administrator = open();
        Statement statement = administrator.createStatement()) {
      statement.execute(Files.readString(Path.of("postgresql.sql")));
    }
  }

  @Override
  public Map<String, String> settings() {
    return Map.of(
        "VIDIMUS_DB_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
        "VIDIMUS_DB_USER", "vidimus",
        "VIDIMUS_DB_OWNER_USER", "vidimus_owner");
  }

  @Override
  public Connection open() throws SQLException {
    return postgres.getPostgresDatabase().getConnection();
  }

  @Override
  public boolean isDurable() {
    return true;
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
