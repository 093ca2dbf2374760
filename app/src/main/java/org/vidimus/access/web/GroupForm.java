package org.vidimus.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vidimus.access.GroupCheck;
import org.vidimus.access.GroupId;
import org.vidimus.access.GroupReading;
import org.vidimus.access.MemberSheet;
import org.vidimus.access.Today;
import org.vidimus.access.action.ReadGroup;
import org.vidimus.common.Place;
import org.vidimus.common.Refusal;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Gate;
import org.vidimus.gate.Permission;
import org.vidimus.gate.Subject;

/** The form a group and its members are entered or rewritten in; the page's script sends it. */
@Named
@RequestScoped
public class GroupForm {
  private final Today today;
  private final boolean fresh;
  private final boolean changing;
  private final GroupReading group;

  @Inject
  GroupForm(ReadGroup read, Gate gate, CurrentSubject current, Today today, Place place) {
    Subject by = current.get();
    GroupId id = new GroupId(place.part("group"));
    this.today = today;
    this.fresh = id.slug().isEmpty();
    this.group = fresh ? blank() : read.read(id);
    this.changing = gate.would(by, Permission.ENTER_GROUP);
    if (!changing && (fresh || !gate.would(by, Permission.CHANGE_MEMBERS, id))) {
      throw Refusal.forbidden();
    }
  }

  private GroupReading blank() {
    return new GroupReading(
        "", List.of(), "regional", "", false, today.day(), Optional.empty(), List.of());
  }

  public GroupReading getGroup() {
    return group;
  }

  public boolean isFresh() {
    return fresh;
  }

  /** Whether the group itself may be rewritten, not only its members. */
  public boolean isChanging() {
    return changing;
  }

  public Map<String, String> getNames() {
    return FormNames.of(group.names());
  }

  public List<String> getKinds() {
    return GroupCheck.KINDS;
  }

  public MemberSheet getBlank() {
    return new MemberSheet("", today.day(), Optional.empty(), Optional.empty());
  }
}
