package org.vidimus.learning;

import java.util.UUID;
import org.vidimus.gate.ObjectId;
import org.vidimus.gate.ObjectKind;

/** Names a learner's registration on a course. */
public record RegistrationId(UUID value) implements ObjectId {
  @Override
  public ObjectKind kind() {
    return ObjectKind.REGISTRATION;
  }

  @Override
  public String text() {
    return value.toString();
  }
}
