package org.vidimus.alert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.vidimus.imaging.TakenIn;

/**
 * A picture on its way to an alert, decoded and not yet kept. Closed without that, it leaves
 * nothing behind.
 *
 * @param attachment the id it is going to have
 * @param taken nothing where the sender would not be let attach it: then nothing was decoded
 */
public record Developed(UUID attachment, String name, Optional<TakenIn> taken)
    implements AutoCloseable {
  @Override
  public void close() {
    try {
      if (taken.isPresent()) {
        taken.get().close();
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
