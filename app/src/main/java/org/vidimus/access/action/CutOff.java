package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.function.Supplier;
import org.vidimus.access.Amending;
import org.vidimus.access.CutOffSheet;
import org.vidimus.access.Matter;
import org.vidimus.access.People;
import org.vidimus.access.Person;
import org.vidimus.access.PersonId;
import org.vidimus.access.Proposal;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/**
 * Cuts somebody else off: every session and token of theirs ends, no door opens again. A focal
 * point of their state or the administrator may, at once and without a second word. Refuses nobody
 * else; somebody cut off stays so.
 */
@ApplicationScoped
public class CutOff {
  private final People people;
  private final Amending amending;

  @Inject
  CutOff(People people, Amending amending) {
    this.people = people;
    this.amending = amending;
  }

  @Act(Permission.CUT_OFF)
  @Transactional
  public void cutOff(PersonId id, Supplier<String> why) {
    Person person = people.find(id.username()).orElseThrow(Refusal::missing);
    var _ =
        amending.enterAtOnce(
            Proposal.changing(
                Matter.CUT_OFF,
                id.username(),
                person.organisation().party().code(),
                new CutOffSheet(person.isCutOff()),
                new CutOffSheet(true),
                Set.of(person.id())),
            why.get());
  }
}
