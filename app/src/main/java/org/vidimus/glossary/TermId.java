package org.vidimus.glossary;

import org.vidimus.gate.ObjectId;
import org.vidimus.gate.ObjectKind;

/** The slug of a term. */
public record TermId(String text) implements ObjectId {
  @Override
  public ObjectKind kind() {
    return ObjectKind.TERM;
  }
}
