package org.vidimus.document;

import java.util.UUID;
import org.vidimus.common.NamedId;
import org.vidimus.gate.ObjectId;
import org.vidimus.gate.ObjectKind;

/** The id of an import. */
public record JobId(UUID value, String text) implements ObjectId {
  public JobId(UUID value) {
    this(value, value.toString());
  }

  /** The id a text names. A text of another form names a job that cannot exist. */
  public static JobId of(String text) {
    return new JobId(NamedId.find(text).orElse(new UUID(0, 0)), text);
  }

  @Override
  public ObjectKind kind() {
    return ObjectKind.JOB;
  }
}
