package org.vidimus.document;

import java.util.List;
import java.util.Optional;
import org.vidimus.common.Texts;

/**
 * What is said of a specimen as a whole.
 *
 * @param fraudClass nothing for a genuine one
 */
public record SpecimenHead(
    boolean genuine, Texts titles, Optional<String> fraudClass, List<String> fraudMethods) {
  /** Holds an unmodifiable copy. */
  public SpecimenHead {
    fraudMethods = List.copyOf(fraudMethods);
  }

  /** A document that no issuer ever issued. */
  public boolean isPseudo() {
    return fraudClass.filter("pseudo"::equals).isPresent();
  }
}
