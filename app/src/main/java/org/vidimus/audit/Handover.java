package org.vidimus.audit;

import java.time.LocalDate;
import org.vidimus.gate.ObjectId;

/**
 * Something handed over outside the portal.
 *
 * @param method {@code oral} or {@code handover}
 * @param legalBasis slug; empty where none was named
 * @param on the day it happened
 */
public record Handover(
    ObjectId object, Recipient to, String method, String reason, String legalBasis, LocalDate on) {
  /** The same by a basis. */
  public Handover by(String basis) {
    return new Handover(object, to, method, reason, basis, on);
  }

  /** To whom: at least one of these is known. */
  public record Recipient(String person, String organisation, String party) {}
}
