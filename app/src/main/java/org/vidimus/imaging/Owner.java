package org.vidimus.imaging;

import java.util.List;
import org.vidimus.gate.Disclosure;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.ObjectId;

/**
 * The record a picture belongs to, as the ledger tells of it.
 *
 * @param version of the record's content
 * @param legalBasis slug of the basis on which it is shared
 * @param parts what of the record the picture shows
 * @param records what is opened to see it: the record, and what of it has a page of its own
 */
public record Owner(
    Envelope envelope,
    String version,
    String legalBasis,
    List<String> parts,
    List<ObjectId> records) {
  /** Holds unmodifiable copies. */
  public Owner {
    records = List.copyOf(records);
    parts = List.copyOf(parts);
  }

  /** What a look at the picture shows of the record. */
  Disclosure disclosure() {
    return new Disclosure(version, parts, legalBasis, List.of());
  }
}
