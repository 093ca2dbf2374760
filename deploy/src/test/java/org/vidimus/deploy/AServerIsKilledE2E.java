package org.vidimus.deploy;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The short form of what {@code deploy/faults} does for long. */
class AServerIsKilledE2E {
  @Test
  void nothingIsHalfDoneOnPostgres() throws IOException, InterruptedException, SQLException {
    new Kills(System.nanoTime(), 8_000, 2).onPostgres(1);
  }

  @Test
  void nothingIsHalfDoneOnTheEmbeddedDatabase()
      throws IOException, InterruptedException, SQLException {
    new Kills(System.nanoTime(), 8_000, 2).onEmbedded(1);
  }
}
