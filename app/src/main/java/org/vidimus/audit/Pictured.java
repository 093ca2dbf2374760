package org.vidimus.audit;

import java.util.Collection;
import org.vidimus.gate.ObjectId;

/**
 * Which pictures belong to a record: who has seen one has had some of the record. Implemented by
 * the features that have pictures, as CDI beans; each knows its own records and is silent about the
 * rest.
 */
public interface Pictured {
  /** Ids of the pictures of a record, as texts. */
  Collection<String> pictures(ObjectId record);
}
