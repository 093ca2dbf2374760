package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.vidimus.access.Amending;
import org.vidimus.access.Entered;
import org.vidimus.access.Giving;
import org.vidimus.access.Matter;
import org.vidimus.access.People;
import org.vidimus.access.Person;
import org.vidimus.access.PersonCheck;
import org.vidimus.access.PersonId;
import org.vidimus.access.Proposal;
import org.vidimus.access.RolesSheet;
import org.vidimus.access.SentRole;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/**
 * Rewrites what somebody else is, was and will be. The focal points of their state may give and
 * take user and organisational focal point, at once; the administrator everything, and a moderator
 * confirms it. Refuses the same role twice at one time, a deputy of a deputy, a role that is not
 * theirs to give, and what cannot stand.
 */
@ApplicationScoped
public class ChangeRoles {
  private final People people;
  private final PersonCheck check;
  private final Giving giving;
  private final Amending amending;

  @Inject
  ChangeRoles(People people, PersonCheck check, Giving giving, Amending amending) {
    this.people = people;
    this.check = check;
    this.giving = giving;
    this.amending = amending;
  }

  @Act(Permission.CHANGE_ROLES)
  @Transactional
  public Entered change(PersonId id, Supplier<List<SentRole>> sent, String why) {
    Person person = people.find(id.username()).orElseThrow(Refusal::missing);
    RolesSheet before = person.roles();
    RolesSheet after = check.roles(sent.get(), person);
    giving.checkRoles(before.roles(), after.roles(), person.organisation().party().code());
    return amending.enter(
        Proposal.changing(
            Matter.ROLES,
            id.username(),
            person.organisation().party().code(),
            before,
            after,
            Set.of(person.id())),
        why);
  }
}
