package org.vidimus.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vidimus.access.GroupId;
import org.vidimus.access.GroupReading;
import org.vidimus.access.MemberSheet;
import org.vidimus.access.Today;
import org.vidimus.access.action.ReadGroup;
import org.vidimus.common.Place;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Gate;
import org.vidimus.gate.Permission;

/** A group and who belongs to it. */
@Named
@RequestScoped
public class GroupPage {
  private final GroupReading group;
  private final Today today;
  private final boolean changing;

  @Inject
  GroupPage(ReadGroup read, Gate gate, CurrentSubject current, Today today, Place place) {
    GroupId id = new GroupId(place.part("group"));
    this.group = read.read(id);
    this.today = today;
    this.changing = gate.would(current.get(), Permission.CHANGE_MEMBERS, id);
  }

  public GroupReading getGroup() {
    return group;
  }

  /** Those who belong to it today or will. */
  public List<MemberSheet> getMembers() {
    return group.members().stream().filter(m -> m.period().isToCome(today.day())).toList();
  }

  public boolean isChanging() {
    return changing;
  }
}
