package org.vidimus.deploy;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The short form of what {@code deploy/faults} does for long. */
class AServerIsKilledE2E {
  @Test
  void nothingIsHalfDone() throws IOException, InterruptedException, SQLException {
    new Kills(System.nanoTime(), 8_000, 2).run(2);
  }
}
