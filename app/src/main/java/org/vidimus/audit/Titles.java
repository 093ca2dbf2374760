package org.vidimus.audit;

import java.util.Map;
import java.util.Set;
import org.vidimus.common.Texts;
import org.vidimus.gate.Subject;

/**
 * What records are called, for whoever may read them. Implemented by the features that have
 * records, as CDI beans.
 */
public interface Titles {
  /** The slug of the kind whose records are known here. */
  String kind();

  /** The titles of those of these records that the reader may read, by id. */
  Map<String, Texts> of(Set<String> ids, Subject reader);
}
