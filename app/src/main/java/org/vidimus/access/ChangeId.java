package org.vidimus.access;

import java.util.UUID;
import org.vidimus.common.NamedId;
import org.vidimus.gate.ObjectId;
import org.vidimus.gate.ObjectKind;

/** Names a change for ever. */
public record ChangeId(UUID value) implements ObjectId {

  /** The id a text names; one that names nothing, and is looked for alike, when it is none. */
  public static ChangeId of(String text) {
    return new ChangeId(NamedId.find(text).orElseGet(() -> NamedId.of("no change")));
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
