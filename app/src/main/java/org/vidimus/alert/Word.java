package org.vidimus.alert;

import org.vidimus.common.Problem;
import org.vidimus.common.Refusal;

/**
 * What somebody says when they move an alert.
 *
 * @param reason empty when none is given
 * @param contentHash of the content they read; empty means the content as it stands
 */
public record Word(String reason, String contentHash) {
  /** Longest reason, in characters. */
  public static final int LONGEST = 2000;

  public static final Word NONE = new Word("", "");

  /** Refuses when the content is not the one that was read. */
  void bindTo(String hash) {
    if (!contentHash.isEmpty() && !contentHash.equals(hash)) {
      throw Refusal.of(Refusal.Kind.CHANGED, "alert.changed");
    }
  }

  /** Refuses when there is no reason. */
  void needReason() {
    if (reason.isBlank()) {
      throw Refusal.faulty(Problem.of("reason", "alert.fault.reason"));
    }
  }

  /** Refuses when the reason is too long to be kept. */
  void checkLength() {
    if (reason.length() > LONGEST) {
      throw Refusal.faulty(Problem.of("reason", "fault.reason", LONGEST));
    }
  }
}
