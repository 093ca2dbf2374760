package org.vidimus.deploy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** The embedded database of the demo; it writes down every half second what was committed. */
record Embedded(Path file) implements Database {
  private String url() {
    return "jdbc:h2:file:" + file;
  }

  @Override
  public Map<String, String> settings() {
    return Map.of("VIDIMUS_DB_URL", url());
  }

  @Override
  public Connection open() throws SQLException {
    return DriverManager.getConnection(url());
  }

  @Override
  public boolean isDurable() {
    return false;
  }

  @Override
  public void close() {
    // ends with its server
  }
}
