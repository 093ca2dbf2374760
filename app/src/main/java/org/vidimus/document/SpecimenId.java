package org.vidimus.document;

import java.util.UUID;
import org.vidimus.common.NamedId;
import org.vidimus.gate.ObjectId;
import org.vidimus.gate.ObjectKind;

/** The id of a specimen, made from its document's code and its name in the pack. */
public record SpecimenId(UUID value, String text) implements ObjectId {
  public SpecimenId(UUID value) {
    this(value, value.toString());
  }

  /** The id a text names. A text of another form names a specimen that cannot exist. */
  public static SpecimenId of(String text) {
    return new SpecimenId(NamedId.find(text).orElse(new UUID(0, 0)), text);
  }

  @Override
  public ObjectKind kind() {
    return ObjectKind.SPECIMEN;
  }
}
