package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Supplier;
import org.vidimus.access.Amending;
import org.vidimus.access.Entered;
import org.vidimus.access.GroupCheck;
import org.vidimus.access.GroupId;
import org.vidimus.access.Groups;
import org.vidimus.access.Matter;
import org.vidimus.access.MembersSheet;
import org.vidimus.access.Proposal;
import org.vidimus.access.SentMember;
import org.vidimus.access.SharingGroup;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Permission;

/**
 * Rewrites who belongs to a group, did and will. Who speaks for its owner may, at once, unless they
 * would come in themselves with their party or organisation; the administrator may, and a moderator
 * confirms it. Refuses the same member twice at one time, whoever enters themselves, a party too
 * many for its kind, and what cannot stand.
 */
@ApplicationScoped
public class ChangeMembers {
  private final Groups groups;
  private final GroupCheck check;
  private final Amending amending;
  private final CurrentSubject current;

  @Inject
  ChangeMembers(Groups groups, GroupCheck check, Amending amending, CurrentSubject current) {
    this.groups = groups;
    this.check = check;
    this.amending = amending;
    this.current = current;
  }

  /** Whether somebody lets themselves in, as one of a party or organisation. */
  private boolean reaches(MembersSheet before, MembersSheet after) {
    return after.members().stream()
        .filter(m -> !before.members().contains(m))
        .anyMatch(m -> current.get().reach().contains(m.who()));
  }

  @Act(Permission.CHANGE_MEMBERS)
  @Transactional
  public Entered change(GroupId id, Supplier<List<SentMember>> sent, String why) {
    SharingGroup group = groups.find(id.slug()).orElseThrow(Refusal::missing);
    MembersSheet before = group.members();
    MembersSheet after = check.members(sent.get(), group, current.get());
    Proposal proposal =
        Proposal.changing(
            Matter.MEMBERS, id.slug(), "", before, after, check.entered(before, after));
    return reaches(before, after)
        ? amending.enterForConfirmation(proposal, why)
        : amending.enter(proposal, why);
  }
}
