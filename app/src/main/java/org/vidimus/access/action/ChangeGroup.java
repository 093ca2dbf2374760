package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.vidimus.access.Amending;
import org.vidimus.access.Entered;
import org.vidimus.access.GroupCheck;
import org.vidimus.access.GroupId;
import org.vidimus.access.GroupSheet;
import org.vidimus.access.Groups;
import org.vidimus.access.Matter;
import org.vidimus.access.Proposal;
import org.vidimus.access.SentGroup;
import org.vidimus.access.SharingGroup;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/**
 * Rewrites a group, its members apart. The administrator may, and a moderator confirms it. Refuses
 * what cannot stand.
 */
@ApplicationScoped
public class ChangeGroup {
  private final Groups groups;
  private final GroupCheck check;
  private final Amending amending;

  @Inject
  ChangeGroup(Groups groups, GroupCheck check, Amending amending) {
    this.groups = groups;
    this.check = check;
    this.amending = amending;
  }

  @Act(Permission.CHANGE_GROUP)
  @Transactional
  public Entered change(GroupId id, Supplier<SentGroup> sent, String why) {
    SharingGroup group = groups.find(id.slug()).orElseThrow(Refusal::missing);
    GroupSheet sheet = check.group(sent.get(), Optional.of(group));
    Set<UUID> owners = check.owning(group.owner(), sheet.owner());
    return amending.enter(
        Proposal.changing(Matter.GROUP, id.slug(), "", group.sheet(), sheet, owners), why);
  }
}
