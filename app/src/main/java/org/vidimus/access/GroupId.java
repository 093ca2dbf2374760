package org.vidimus.access;

import org.vidimus.gate.ObjectId;
import org.vidimus.gate.ObjectKind;

/** Names a group by its slug. */
public record GroupId(String slug) implements ObjectId {
  @Override
  public ObjectKind kind() {
    return ObjectKind.GROUP;
  }

  @Override
  public String text() {
    return slug;
  }
}
