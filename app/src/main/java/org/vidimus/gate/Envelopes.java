package org.vidimus.gate;

import java.util.Optional;

/** The envelope of an object by its id. Implemented by each feature that has objects. */
public interface Envelopes {
  /** The envelope, or nothing when this feature has no such object. */
  Optional<Envelope> find(ObjectId id);
}
