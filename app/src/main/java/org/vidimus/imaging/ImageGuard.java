package org.vidimus.imaging;

import java.util.Optional;
import org.vidimus.gate.Subject;

/**
 * Says who may see a picture. Implemented by the features that own pictures, as CDI beans; each
 * knows its own and is silent about the rest.
 *
 * <p>Asked for every tile: answer from an index, and write nothing.
 */
public interface ImageGuard {
  /** How the reader may have the picture; nothing when it is not ours or not for this reader. */
  Optional<Allowance> allow(Subject reader, ImageId image);
}
