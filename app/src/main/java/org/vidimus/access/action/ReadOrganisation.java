package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vidimus.access.OrganisationId;
import org.vidimus.access.OrganisationSheet;
import org.vidimus.access.People;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/** Reads an organisation. Whoever is signed in may. */
@ApplicationScoped
public class ReadOrganisation {
  private final People people;

  @Inject
  ReadOrganisation(People people) {
    this.people = people;
  }

  @Act(Permission.READ_ORGANISATION)
  @Transactional
  public OrganisationSheet read(OrganisationId id) {
    return people.findOrganisation(id.slug()).orElseThrow(Refusal::missing).sheet();
  }
}
