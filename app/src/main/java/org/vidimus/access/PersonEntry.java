package org.vidimus.access;

import java.util.List;

/** Somebody who is entered: who they are, and what they are from the first day. */
public record PersonEntry(PersonSheet person, List<RoleSheet> roles) {
  public PersonEntry {
    roles = List.copyOf(roles);
  }
}
