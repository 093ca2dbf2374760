package org.vidimus.access;

import java.util.Optional;

/** What became of what somebody entered. */
public sealed interface Entered {
  /**
   * It is so.
   *
   * @param link for the first password of somebody new
   */
  record Done(Optional<FirstPasswords.Link> link) implements Entered {}

  /** It waits for a second person's word. */
  record Waiting(ChangeId change) implements Entered {}
}
