package org.vidimus.access;

import java.util.Optional;
import org.vidimus.gate.Subject;

/** Port: what a party has given that a reader may read. */
public interface Contribution {
  /**
   * How much of one kind.
   *
   * @param words key of the sentence, with the number as its argument
   * @param address where it is found; empty where nowhere
   */
  record Share(String words, long count, String address) {}

  /** What there is of it; nothing where there is none. */
  Optional<Share> of(String party, Subject reader);
}
