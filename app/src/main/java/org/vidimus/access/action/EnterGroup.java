package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.vidimus.access.Amending;
import org.vidimus.access.GroupCheck;
import org.vidimus.access.GroupId;
import org.vidimus.access.GroupSheet;
import org.vidimus.access.Matter;
import org.vidimus.access.Proposal;
import org.vidimus.access.SentGroup;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/**
 * Enters a group, of nobody yet. The administrator may, and a moderator confirms it. Refuses a slug
 * that is taken and what cannot stand.
 */
@ApplicationScoped
public class EnterGroup {
  private final GroupCheck check;
  private final Amending amending;

  @Inject
  EnterGroup(GroupCheck check, Amending amending) {
    this.check = check;
    this.amending = amending;
  }

  @Act(Permission.ENTER_GROUP)
  @Transactional
  public Entering enter(Supplier<SentGroup> sent, String why) {
    GroupSheet sheet = check.group(sent.get(), Optional.empty());
    Set<UUID> owners = check.owning(sheet.owner());
    return new Entering(
        new GroupId(sheet.slug()),
        amending.enter(Proposal.entering(Matter.GROUP, sheet.slug(), "", sheet, owners), why));
  }
}
