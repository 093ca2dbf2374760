package org.vidimus.audit;

import java.util.Optional;

/** What parties state to share by. Implemented where parties are known, as a CDI bean. */
public interface StatedBases {
  /**
   * The slug of a basis that a party states; where none is named its default one, empty when it
   * states none at all. Nothing when it states no such basis.
   */
  Optional<String> find(String party, String slug);
}
