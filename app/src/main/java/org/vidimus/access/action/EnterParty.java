package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.vidimus.access.Amending;
import org.vidimus.access.Matter;
import org.vidimus.access.PartyCheck;
import org.vidimus.access.PartyId;
import org.vidimus.access.PartySheet;
import org.vidimus.access.Proposal;
import org.vidimus.access.SentParty;
import org.vidimus.gate.Act;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Permission;

/**
 * Enters a party. The administrator may, and a moderator confirms it. Refuses a code that is taken
 * and what cannot stand.
 */
@ApplicationScoped
public class EnterParty {
  private final PartyCheck check;
  private final Amending amending;
  private final CurrentSubject current;

  @Inject
  EnterParty(PartyCheck check, Amending amending, CurrentSubject current) {
    this.check = check;
    this.amending = amending;
    this.current = current;
  }

  @Act(Permission.ENTER_PARTY)
  @Transactional
  public Entering enter(Supplier<SentParty> sent, String why) {
    PartySheet sheet = check.party(sent.get(), Optional.empty(), current.get());
    return new Entering(
        new PartyId(sheet.code()),
        amending.enter(
            Proposal.entering(Matter.PARTY, sheet.code(), sheet.code(), sheet, Set.of()), why));
  }
}
