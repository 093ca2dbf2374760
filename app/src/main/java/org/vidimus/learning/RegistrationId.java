package org.vidimus.learning;

import java.util.UUID;
import org.vidimus.common.NamedId;
import org.vidimus.gate.ObjectId;
import org.vidimus.gate.ObjectKind;

/** Names a learner's registration on a course. */
public record RegistrationId(UUID value, String text) implements ObjectId {
  public RegistrationId(UUID value) {
    this(value, value.toString());
  }

  /** The id a text names. A text of another form names a registration that cannot exist. */
  public static RegistrationId of(String text) {
    return new RegistrationId(NamedId.find(text).orElse(new UUID(0, 0)), text);
  }

  @Override
  public ObjectKind kind() {
    return ObjectKind.REGISTRATION;
  }
}
