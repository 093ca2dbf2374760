package org.vidimus.deploy;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The long form of {@link AServerIsKilledE2E}; run by {@code deploy/faults}. */
class KilledServer {
  @Test
  void nothingIsHalfDone() throws IOException, InterruptedException, SQLException {
    long seed = Long.getLong("vidimus.seed", System.nanoTime());
    new Kills(seed, 20_000, 3).onPostgres(Integer.getInteger("vidimus.times", 50));
  }
}
