package org.vidimus.imaging;

import static org.vidimus.imaging.ImageRefused.Reason.TOO_MANY_PIXELS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/**
 * Room for pictures being decoded: two places, and half of the heap between them. Who finds no room
 * waits; who could never have enough is refused.
 */
@ApplicationScoped
class Workbench {
  private static final int PLACES = 2;
  private static final int UNIT = 1 << 20;

  private final Semaphore places = new Semaphore(PLACES, true);
  private final Semaphore memory;
  private final int units;

  @Inject
  Workbench() {
    this(Runtime.getRuntime().maxMemory() / 2);
  }

  Workbench(long bytes) {
    units = (int) Math.min(Integer.MAX_VALUE, bytes / UNIT);
    memory = new Semaphore(units, true);
  }

  /** Work on a picture. */
  interface Work<T> {
    T run() throws ImageRefused, IOException;
  }

  /** Does the work once there is room for it. Refuses what is bigger than the whole bench. */
  <T> T with(long bytes, Work<T> work) throws ImageRefused, IOException {
    long needed = bytes / UNIT + 1;
    if (needed > units) {
      throw new ImageRefused(TOO_MANY_PIXELS, "imaging.fault.memory", needed, units);
    }
    places.acquireUninterruptibly();
    memory.acquireUninterruptibly((int) needed);
    try {
      return work.run();
    } catch (OutOfMemoryError claimed) {
      // The header was believed and was wrong: one oversized array failed, the heap is not full.
      throw new ImageRefused(TOO_MANY_PIXELS, "imaging.fault.claims");
    } finally {
      memory.release((int) needed);
      places.release();
    }
  }
}
