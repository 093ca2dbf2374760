package org.vidimus.imaging;

import java.util.Optional;

/**
 * Says what a picture belongs to. Implemented by the features that own pictures, as CDI beans; each
 * knows its own and is silent about the rest. Who may see it is the decision's to say.
 *
 * <p>Asked for every tile: answer from an index, and write nothing.
 */
public interface ImageGuard {
  /** The record the picture belongs to; nothing when it is not ours. */
  Optional<Owner> owner(ImageId image);
}
