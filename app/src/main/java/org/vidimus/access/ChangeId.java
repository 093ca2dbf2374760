package org.vidimus.access;

import java.util.Optional;
import java.util.UUID;
import org.vidimus.common.NamedId;
import org.vidimus.gate.ObjectId;
import org.vidimus.gate.ObjectKind;

/** Names a change for ever. */
public record ChangeId(UUID value) implements ObjectId {

  /** The id a text names; nothing when it is none. */
  public static Optional<ChangeId> find(String text) {
    return NamedId.find(text).map(ChangeId::new);
  }

  @Override
  public ObjectKind kind() {
    return ObjectKind.CHANGE;
  }

  @Override
  public String text() {
    return value.toString();
  }
}
