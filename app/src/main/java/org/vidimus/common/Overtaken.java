package org.vidimus.common;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Whether a failure says no more than that somebody else did the like at the same moment. */
public final class Overtaken {
  private Overtaken() {}

  /**
   * True of a row that was changed meanwhile, of a key that another took meanwhile, and of a
   * transaction that the database ended because two waited for each other.
   */
  public static boolean by(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OptimisticLockException
          || (cause instanceof SQLException sql && isRace(sql.getSQLState()))) {
        return true;
      }
    }
    return false;
  }

  /** SQL standard: 23505 a unique key, class 40 a rollback of the transaction. */
  private static boolean isRace(@Nullable String state) {
    return state != null && (state.equals("23505") || state.startsWith("40"));
  }
}
