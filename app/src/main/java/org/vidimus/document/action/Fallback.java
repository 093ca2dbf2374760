package org.vidimus.document.action;

import java.util.List;
import java.util.Optional;

/**
 * What the importer sets for records that leave it out.
 *
 * @param audience none means members
 */
public record Fallback(
    Optional<String> handling, List<String> audience, Optional<String> legalBasis) {
  /** Holds an unmodifiable copy. */
  public Fallback {
    audience = List.copyOf(audience);
  }
}
