package org.vidimus.access;

import java.util.Locale;
import org.vidimus.gate.ObjectKind;

/** What a change is about. */
public enum Matter {
  PARTY(ObjectKind.PARTY),
  ORGANISATION(ObjectKind.ORGANISATION),
  PERSON(ObjectKind.PERSON),
  ROLES(ObjectKind.PERSON),
  CUT_OFF(ObjectKind.PERSON),
  GROUP(ObjectKind.GROUP),
  MEMBERS(ObjectKind.GROUP);

  private final ObjectKind kind;

  Matter(ObjectKind kind) {
    this.kind = kind;
  }

  public ObjectKind kind() {
    return kind;
  }

  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
