package org.vidimus.gate;

import java.util.List;
import java.util.Optional;

/** The envelope of an object by its id. Implemented by each feature that has objects. */
public interface Envelopes {
  /** The envelope, or nothing when this feature has no such object. */
  Optional<Envelope> find(ObjectId id);

  /**
   * The object of this feature that a text names; nothing when it names none. A text of the wrong
   * form costs as much as one that names nothing.
   */
  default Optional<Named> named(AskedFor asked) {
    return Optional.empty();
  }

  /** The records that an object is part of; none for a record. */
  default List<ObjectId> records(ObjectId part) {
    return List.of();
  }

  /**
   * Which version of an object stands, and on what basis it is shared: for the ledger, where the
   * answer to an act does not say. Nothing where there are no versions.
   */
  default Disclosure standing(ObjectId id) {
    return Disclosure.NOTHING;
  }
}
