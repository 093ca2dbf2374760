package org.vidimus.learning;

import java.util.UUID;
import org.vidimus.gate.ObjectId;
import org.vidimus.gate.ObjectKind;

/** Names a course. */
public record CourseId(UUID value) implements ObjectId {
  @Override
  public ObjectKind kind() {
    return ObjectKind.COURSE;
  }

  @Override
  public String text() {
    return value.toString();
  }
}
