package org.vidimus.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a change has come. */
public enum ChangeState {
  /** Waits for a second person's word. */
  OPEN,
  /** In force: made at once, or confirmed. */
  CONFIRMED,
  /** Not wanted by the second person, or taken back by who entered it. */
  REFUSED,
  /** Overtaken: what it was about has changed otherwise. */
  VOID;

  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ChangeState> find(String slug) {
    return Arrays.stream(values()).filter(s -> s.slug().equals(slug)).findFirst();
  }
}
