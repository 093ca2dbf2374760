package org.vidimus.access;

import java.util.List;

/** All that somebody is, was and will be. */
public record RolesSheet(List<RoleSheet> roles) {
  public RolesSheet {
    roles = List.copyOf(roles);
  }
}
