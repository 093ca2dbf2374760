package org.vidimus.access;

import java.util.List;

/** All that belong to a group, did and will. */
public record MembersSheet(List<MemberSheet> members) {
  public MembersSheet {
    members = List.copyOf(members);
  }
}
