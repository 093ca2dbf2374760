package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import org.vidimus.access.PersonSheet;
import org.vidimus.access.Proposal;
import org.vidimus.access.SentPerson;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Permission;

/**
 * Rewrites somebody else, their roles apart. The focal points of their state may while they hold
 * nothing but what a state gives, at once; the administrator may, and a moderator confirms it.
 * Refuses another state, what was rewritten since it was read, and what cannot stand.
 */
@ApplicationScoped
public class ChangePerson {
  private final People people;
  private final PersonCheck check;
  private final Giving giving;
  private final Amending amending;
  private final CurrentSubject current;

  @Inject
  ChangePerson(
      People people, PersonCheck check, Giving giving, Amending amending, CurrentSubject current) {
    this.people = people;
    this.check = check;
    this.giving = giving;
    this.amending = amending;
    this.current = current;
  }

  @Act(Permission.CHANGE_PERSON)
  @Transactional
  public Entered change(PersonId id, Supplier<SentPerson> sent, String why) {
    Person person = people.find(id.username()).orElseThrow(Refusal::missing);
    SentPerson asked = sent.get();
    if (asked.contentHash() != null && !person.isAsRead(asked.contentHash())) {
      throw Refusal.of(Refusal.Kind.CHANGED, "people.changed");
    }
    PersonSheet sheet = check.person(asked, person, current.get());
    giving.checkPlace(sheet.organisation());
    return amending.enter(
        Proposal.changing(
            Matter.PERSON,
            id.username(),
            person.organisation().party().code(),
            person.sheet(),
            sheet,
            Set.of(person.id())),
        why);
  }
}
