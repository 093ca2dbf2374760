package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.vidimus.access.Amending;
import org.vidimus.access.Matter;
import org.vidimus.access.OrganisationId;
import org.vidimus.access.OrganisationSheet;
import org.vidimus.access.PartyCheck;
import org.vidimus.access.Proposal;
import org.vidimus.access.SentOrganisation;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/**
 * Enters an organisation of a party. The administrator may, and a moderator confirms it. Refuses a
 * slug that is taken, a post or mission without a host, and what cannot stand.
 */
@ApplicationScoped
public class EnterOrganisation {
  private final PartyCheck check;
  private final Amending amending;

  @Inject
  EnterOrganisation(PartyCheck check, Amending amending) {
    this.check = check;
    this.amending = amending;
  }

  @Act(Permission.ENTER_ORGANISATION)
  @Transactional
  public Entering enter(Supplier<SentOrganisation> sent, String why) {
    OrganisationSheet sheet = check.organisation(sent.get(), Optional.empty());
    return new Entering(
        new OrganisationId(sheet.slug()),
        amending.enter(
            Proposal.entering(Matter.ORGANISATION, sheet.slug(), sheet.party(), sheet, Set.of()),
            why));
  }
}
