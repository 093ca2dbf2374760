package org.vidimus.deploy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** Where a portal under test keeps its rows. */
sealed interface Database extends AutoCloseable permits Postgres, Embedded {
  /** How a portal is told to use it. */
  Map<String, String> settings();

  /** A connection that sees everything; for the embedded one only while no server runs. */
  Connection open() throws SQLException;

  /** Whether what was answered as done outlives a power cut. */
  boolean isDurable();

  @Override
  void close() throws IOException;
}
