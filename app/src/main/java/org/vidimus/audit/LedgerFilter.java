package org.vidimus.audit;

import java.time.Instant;
import java.util.Optional;
import org.vidimus.gate.ObjectId;

/**
 * Which rows of the ledger are wanted, newest first. Empty words ask for nothing.
 *
 * @param object rows about it and lists that named it
 * @param person user name, or the name of somebody it was handed to
 * @param party code of the party of who had it
 * @param before only rows entered before this one; 0 from the newest
 * @param after only rows entered after this one, nearest first; 0 when not asked
 * @param size at most so many
 */
public record LedgerFilter(
    Optional<ObjectId> object,
    String person,
    String party,
    String act,
    String method,
    String result,
    Optional<Instant> since,
    Optional<Instant> until,
    long before,
    long after,
    int size) {
  /** Rows on a page. */
  public static final int USUAL = 50;

  /** Most rows in one answer. */
  public static final int MOST = 500;

  /** The newest rows about anything. */
  public static final LedgerFilter NEWEST =
      new LedgerFilter(
          Optional.empty(), "", "", "", "", "", Optional.empty(), Optional.empty(), 0, 0, USUAL);

  /** The same from another row on. */
  public LedgerFilter before(long entry) {
    return new LedgerFilter(
        object, person, party, act, method, result, since, until, entry, 0, size);
  }

  /** The same about one object. */
  public LedgerFilter about(ObjectId id) {
    return new LedgerFilter(
        Optional.of(id), person, party, act, method, result, since, until, before, after, size);
  }

  /** The same with as many rows. */
  public LedgerFilter sized(int most) {
    return new LedgerFilter(
        object, person, party, act, method, result, since, until, before, after, most);
  }
}
