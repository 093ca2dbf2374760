package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vidimus.access.GroupId;
import org.vidimus.access.GroupReading;
import org.vidimus.access.Groups;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/**
 * Reads a group with its members. Whoever is signed in may; a hidden one only its members, who
 * speaks for its owner, administrators and auditors.
 */
@ApplicationScoped
public class ReadGroup {
  private final Groups groups;

  @Inject
  ReadGroup(Groups groups) {
    this.groups = groups;
  }

  @Act(Permission.READ_GROUP)
  @Transactional
  public GroupReading read(GroupId id) {
    return groups.find(id.slug()).map(GroupReading::of).orElseThrow(Refusal::missing);
  }
}
