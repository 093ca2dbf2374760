package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.vidimus.access.Coverage;
import org.vidimus.access.LegalBasis;
import org.vidimus.access.Party;
import org.vidimus.access.PartyId;
import org.vidimus.access.People;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/**
 * Names what a party shares by, and which of some audiences each basis covers. Anybody may: what is
 * shared names its basis to whoever reads it.
 */
@ApplicationScoped
public class ReadCoverage {
  private final People people;
  private final Coverage coverage;

  @Inject
  ReadCoverage(People people, Coverage coverage) {
    this.people = people;
    this.coverage = coverage;
  }

  /** A basis and those of the audiences that it covers. */
  public record Covering(LegalBasis basis, List<String> covered) {}

  @Act(Permission.NAME_PARTIES)
  @Transactional
  public List<Covering> read(PartyId id, Collection<String> audiences) {
    Party party = people.findParty(id.code()).orElseThrow(Refusal::missing);
    return party.legalBases().stream()
        .map(basis ->
            new Covering(
                basis, audiences.stream().filter(a -> coverage.covers(party, basis, a)).toList()))
        .toList();
  }
}
