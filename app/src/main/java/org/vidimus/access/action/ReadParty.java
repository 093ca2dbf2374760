package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vidimus.access.Names;
import org.vidimus.access.PartyId;
import org.vidimus.access.PartySheet;
import org.vidimus.access.People;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Permission;

/**
 * Reads a party with its legal bases. Whoever is signed in may; a group they may not know of is
 * left out of whom a basis allows to share with.
 */
@ApplicationScoped
public class ReadParty {
  private final People people;
  private final Names names;
  private final CurrentSubject current;

  @Inject
  ReadParty(People people, Names names, CurrentSubject current) {
    this.people = people;
    this.names = names;
    this.current = current;
  }

  @Act(Permission.READ_PARTY)
  @Transactional
  public PartySheet read(PartyId id) {
    PartySheet sheet = people.findParty(id.code()).orElseThrow(Refusal::missing).sheet();
    return new PartySheet(
        sheet.code(),
        sheet.names(),
        sheet.kind(),
        sheet.legalBases().stream()
            .map(basis -> basis.releasedTo(names.knownTo(current.get(), basis.to())))
            .toList());
  }
}
