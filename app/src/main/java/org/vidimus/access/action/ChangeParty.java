package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.vidimus.access.Amending;
import org.vidimus.access.Entered;
import org.vidimus.access.Matter;
import org.vidimus.access.Party;
import org.vidimus.access.PartyCheck;
import org.vidimus.access.PartyId;
import org.vidimus.access.PartySheet;
import org.vidimus.access.People;
import org.vidimus.access.Proposal;
import org.vidimus.access.SentParty;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Permission;

/**
 * Rewrites a party and its legal bases. The administrator may, and a moderator confirms it. Refuses
 * what cannot stand.
 */
@ApplicationScoped
public class ChangeParty {
  private final People people;
  private final PartyCheck check;
  private final Amending amending;
  private final CurrentSubject current;

  @Inject
  ChangeParty(People people, PartyCheck check, Amending amending, CurrentSubject current) {
    this.people = people;
    this.check = check;
    this.amending = amending;
    this.current = current;
  }

  @Act(Permission.CHANGE_PARTY)
  @Transactional
  public Entered change(PartyId id, Supplier<SentParty> sent, String why) {
    Party party = people.findParty(id.code()).orElseThrow(Refusal::missing);
    PartySheet sheet = check.party(sent.get(), Optional.of(id.code()), current.get());
    return amending.enter(
        Proposal.changing(Matter.PARTY, id.code(), id.code(), party.sheet(), sheet, Set.of()), why);
  }
}
