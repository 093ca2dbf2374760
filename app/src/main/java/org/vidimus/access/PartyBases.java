package org.vidimus.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vidimus.audit.StatedBases;

/** Tells the ledger what a party states to share by. */
@ApplicationScoped
class PartyBases implements StatedBases {
  private final People people;

  @Inject
  PartyBases(People people) {
    this.people = people;
  }

  @Override
  public Optional<String> find(String party, String slug) {
    Optional<Party> found = people.findParty(party);
    return slug.isEmpty()
        ? Optional.of(found.map(Party::defaultBasis).orElse(""))
        : found.map(Party::legalBases).orElse(List.of()).stream()
            .map(LegalBasis::slug)
            .filter(slug::equals)
            .findFirst();
  }
}
