package org.vidimus.document.action;

import java.util.List;
import java.util.Optional;

/**
 * What the importer sets for records that leave it out.
 *
 * @param audience empty means nobody but the originator; not said, members
 */
public record Fallback(
    Optional<String> handling, Optional<List<String>> audience, Optional<String> legalBasis) {
  /** Holds an unmodifiable copy. */
  public Fallback {
    audience = audience.map(List::copyOf);
  }
}
