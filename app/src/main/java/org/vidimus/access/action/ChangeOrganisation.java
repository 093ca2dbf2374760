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
import org.vidimus.access.Organisation;
import org.vidimus.access.OrganisationId;
import org.vidimus.access.OrganisationSheet;
import org.vidimus.access.PartyCheck;
import org.vidimus.access.People;
import org.vidimus.access.Proposal;
import org.vidimus.access.SentOrganisation;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/**
 * Rewrites an organisation. The administrator may, and a moderator confirms it. Moved to another
 * party it takes its people along; alerts written before stay with the party they were written
 * under, whose focal points finish them. Refuses what cannot stand.
 */
@ApplicationScoped
public class ChangeOrganisation {
  private final People people;
  private final PartyCheck check;
  private final Amending amending;

  @Inject
  ChangeOrganisation(People people, PartyCheck check, Amending amending) {
    this.people = people;
    this.check = check;
    this.amending = amending;
  }

  @Act(Permission.CHANGE_ORGANISATION)
  @Transactional
  public Entered change(OrganisationId id, Supplier<SentOrganisation> sent, String why) {
    Organisation organisation = people.findOrganisation(id.slug()).orElseThrow(Refusal::missing);
    OrganisationSheet sheet = check.organisation(sent.get(), Optional.of(id.slug()));
    return amending.enter(
        Proposal.changing(
            Matter.ORGANISATION,
            id.slug(),
            organisation.party().code(),
            organisation.sheet(),
            sheet,
            Set.of()),
        why);
  }
}
