package org.vidimus.audit;

import java.time.Instant;
import java.util.List;

/**
 * A row of the ledger for people and programs.
 *
 * @param entry its number; later rows have higher ones
 * @param person user name of who had it; empty once the name was purged
 * @param object id of what it is about; empty for a list
 * @param shown what a list named, as {@code kind/id}
 * @param on the day of a hand-over outside the portal; empty otherwise
 * @param enteredBy who entered a hand-over; empty otherwise
 */
public record LedgerEntry(
    long entry,
    Instant at,
    String person,
    String organisation,
    String party,
    String act,
    String method,
    String kind,
    String object,
    String version,
    List<String> parts,
    List<String> shown,
    String handling,
    String reason,
    String legalBasis,
    String result,
    String on,
    String enteredBy) {
  public LedgerEntry {
    parts = List.copyOf(parts);
    shown = List.copyOf(shown);
  }
}
