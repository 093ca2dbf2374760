package org.vidimus.access;

import org.vidimus.gate.ObjectId;
import org.vidimus.gate.ObjectKind;

/** Names an organisation by its slug. */
public record OrganisationId(String slug) implements ObjectId {
  @Override
  public ObjectKind kind() {
    return ObjectKind.ORGANISATION;
  }

  @Override
  public String text() {
    return slug;
  }
}
