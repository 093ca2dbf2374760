package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.function.Supplier;
import org.vidimus.access.Amending;
import org.vidimus.access.Matter;
import org.vidimus.access.People;
import org.vidimus.access.Person;
import org.vidimus.access.PersonCheck;
import org.vidimus.access.PersonSheet;
import org.vidimus.access.Proposal;
import org.vidimus.access.SentContact;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Permission;

/**
 * Changes how one is reached oneself, what about, and who sees it. Whoever is signed in may, for
 * themselves. Refuses what cannot stand.
 */
@ApplicationScoped
public class ChangeContact {
  private final People people;
  private final PersonCheck check;
  private final Amending amending;
  private final CurrentSubject current;

  @Inject
  ChangeContact(People people, PersonCheck check, Amending amending, CurrentSubject current) {
    this.people = people;
    this.check = check;
    this.amending = amending;
    this.current = current;
  }

  @Act(Permission.CHANGE_ACCOUNT)
  @Transactional
  public void change(Supplier<SentContact> sent) {
    Person person = people.find(current.get().person()).orElseThrow(Refusal::missing);
    PersonSheet before = person.sheet();
    PersonSheet after = before.reachedBy(check.contact(sent.get(), current.get()));
    var _ =
        amending.enterAtOnce(
            Proposal.changing(
                Matter.PERSON,
                person.username(),
                person.organisation().party().code(),
                before,
                after,
                Set.of(person.id())),
            "");
  }
}
