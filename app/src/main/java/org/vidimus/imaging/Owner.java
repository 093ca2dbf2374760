package org.vidimus.imaging;

import java.util.List;
import org.vidimus.gate.Disclosure;
import org.vidimus.gate.Envelope;

/**
 * The record a picture belongs to, as the ledger tells of it.
 *
 * @param version of the record's content
 * @param legalBasis slug of the basis on which it is shared
 */
public record Owner(Envelope envelope, String version, String legalBasis) {

  /** What a look at the picture shows of the record. */
  Disclosure disclosure() {
    return new Disclosure(version, List.of(), legalBasis, List.of());
  }
}
