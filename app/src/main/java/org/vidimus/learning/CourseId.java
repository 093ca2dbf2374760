package org.vidimus.learning;

import java.util.UUID;
import org.vidimus.common.NamedId;
import org.vidimus.gate.ObjectId;
import org.vidimus.gate.ObjectKind;

/** Names a course. */
public record CourseId(UUID value, String text) implements ObjectId {
  public CourseId(UUID value) {
    this(value, value.toString());
  }

  /** The id a text names. A text of another form names a course that cannot exist. */
  public static CourseId of(String text) {
    return new CourseId(NamedId.find(text).orElse(new UUID(0, 0)), text);
  }

  @Override
  public ObjectKind kind() {
    return ObjectKind.COURSE;
  }
}
