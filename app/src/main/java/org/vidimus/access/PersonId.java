package org.vidimus.access;

import org.vidimus.gate.ObjectId;
import org.vidimus.gate.ObjectKind;

/** Names somebody with an account by their name at sign-in. */
public record PersonId(String username) implements ObjectId {
  @Override
  public ObjectKind kind() {
    return ObjectKind.PERSON;
  }

  @Override
  public String text() {
    return username;
  }
}
