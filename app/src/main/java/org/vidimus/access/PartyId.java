package org.vidimus.access;

import org.vidimus.gate.ObjectId;
import org.vidimus.gate.ObjectKind;

/** Names a party by its code in lower case. */
public record PartyId(String code) implements ObjectId {
  @Override
  public ObjectKind kind() {
    return ObjectKind.PARTY;
  }

  @Override
  public String text() {
    return code;
  }
}
