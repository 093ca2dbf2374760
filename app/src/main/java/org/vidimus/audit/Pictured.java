package org.vidimus.audit;

import java.util.Collection;
import java.util.List;
import org.vidimus.gate.ObjectId;

/**
 * Which pictures belong to a record: who has seen one has had some of the record; and the names it
 * is asked for by beside its id. Implemented by the features that have pictures, as CDI beans; each
 * knows its own records and is silent about the rest.
 */
public interface Pictured {
  /** Ids of the pictures of a record, as texts. */
  Collection<String> pictures(ObjectId record);

  /** Other names of a record, under which who missed it may stand. */
  default Collection<String> names(ObjectId record) {
    return List.of();
  }
}
