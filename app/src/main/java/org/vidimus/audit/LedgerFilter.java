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
 * @param from so many of the newest are passed over
 * @param size at most so many
 * @param counted whether all there are shall be counted too, which takes the longer the more there
 *     are
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
    int from,
    int size,
    boolean counted) {
  /** Rows on a page. */
  public static final int USUAL = 50;

  /** Most rows in one answer. */
  public static final int MOST = 500;

  /** Most rows that are passed over: whoever wants older ones asks before the last they have. */
  public static final int FARTHEST = 10_000;

  /** The newest rows about anything. */
  public static final LedgerFilter NEWEST =
      new LedgerFilter(
          Optional.empty(),
          "",
          "",
          "",
          "",
          "",
          Optional.empty(),
          Optional.empty(),
          0,
          0,
          0,
          USUAL,
          false);

  /** The same from another row on. */
  public LedgerFilter before(long entry) {
    return with(object, entry, 0, 0, size, false);
  }

  /** The same about one object. */
  public LedgerFilter about(ObjectId id) {
    return with(Optional.of(id), before, after, from, size, counted);
  }

  /** The same with as many rows. */
  public LedgerFilter sized(int most) {
    return with(object, before, after, from, most, counted);
  }

  /** The same, counted. */
  public LedgerFilter counted(boolean all) {
    return with(object, before, after, from, size, all);
  }

  /** The same from the first row to the last, for whoever counts them. */
  LedgerFilter whole() {
    return with(object, 0, 0, 0, size, false);
  }

  private LedgerFilter with(
      Optional<ObjectId> about, long older, long newer, int passed, int most, boolean all) {
    return new LedgerFilter(
        about, person, party, act, method, result, since, until, older, newer, passed, most, all);
  }
}
