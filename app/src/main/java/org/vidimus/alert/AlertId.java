package org.vidimus.alert;

import java.util.Optional;
import java.util.UUID;
import org.vidimus.common.NamedId;
import org.vidimus.gate.AskedFor;
import org.vidimus.gate.ObjectId;
import org.vidimus.gate.ObjectKind;

/** Names an alert for ever; after publication its reference number does too. */
public record AlertId(UUID value) implements ObjectId {

  /** The id a text names; nothing when it is none. */
  public static Optional<AlertId> find(String text) {
    return NamedId.find(text).map(AlertId::new);
  }

  /** An alert as an address names it, by id or reference number. */
  public static AskedFor asked(String text) {
    return new AskedFor(ObjectKind.ALERT, text);
  }

  @Override
  public ObjectKind kind() {
    return ObjectKind.ALERT;
  }

  @Override
  public String text() {
    return value.toString();
  }
}
