package org.vidimus.imaging;

import java.util.List;
import org.vidimus.gate.Disclosure;
import org.vidimus.gate.Envelope;

/**
 * The record a picture belongs to, as the ledger tells of it.
 *
 * @param version of the record's content
 * @param legalBasis slug of the basis on which it is shared
 * @param parts what of the record the picture shows
 */
public record Owner(Envelope envelope, String version, String legalBasis, List<String> parts) {
  /** Holds an unmodifiable copy. */
  public Owner {
    parts = List.copyOf(parts);
  }

  /** What a look at the picture shows of the record. */
  Disclosure disclosure() {
    return new Disclosure(version, parts, legalBasis, List.of());
  }
}
