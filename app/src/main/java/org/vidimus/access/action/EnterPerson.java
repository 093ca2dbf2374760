package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.vidimus.access.Amending;
import org.vidimus.access.Giving;
import org.vidimus.access.Matter;
import org.vidimus.access.People;
import org.vidimus.access.PersonCheck;
import org.vidimus.access.PersonEntry;
import org.vidimus.access.PersonId;
import org.vidimus.access.Proposal;
import org.vidimus.access.SentPerson;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Permission;
import org.vidimus.gate.Role;

/**
 * Enters somebody. A national focal point may for an organisation of their state and as user or
 * organisational focal point, at once; the administrator for any, without these roles where the
 * state has a focal point to give them, and a moderator confirms it. Refuses a name that is taken,
 * another state, a role that is not theirs to give, and what cannot stand.
 */
@ApplicationScoped
public class EnterPerson {
  private final People people;
  private final PersonCheck check;
  private final Giving giving;
  private final Amending amending;
  private final CurrentSubject current;

  @Inject
  EnterPerson(
      People people, PersonCheck check, Giving giving, Amending amending, CurrentSubject current) {
    this.people = people;
    this.check = check;
    this.giving = giving;
    this.amending = amending;
    this.current = current;
  }

  @Act(Permission.ENTER_PERSON)
  @Transactional
  public Entering enter(Supplier<SentPerson> sent, String why) {
    SentPerson asked = sent.get();
    PersonEntry entry = check.entry(asked, current.get());
    String organisation = entry.person().organisation();
    giving.checkPlace(organisation);
    String party =
        people.findOrganisation(organisation).orElseThrow(Refusal::missing).party().code();
    if (asked.roles() == null
        && current.get().is(Role.ADMINISTRATOR)
        && giving.givesByItself(party)) {
      entry = new PersonEntry(entry.person(), List.of());
    }
    giving.checkRoles(List.of(), entry.roles(), party);
    String username = entry.person().username();
    return new Entering(
        new PersonId(username),
        amending.enter(Proposal.entering(Matter.PERSON, username, party, entry, Set.of()), why));
  }
}
