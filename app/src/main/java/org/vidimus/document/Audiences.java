package org.vidimus.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vidimus.access.LegalBasis;
import org.vidimus.access.Names;
import org.vidimus.access.Party;
import org.vidimus.access.People;
import org.vidimus.gate.CurrentSubject;

/** Who a record can be released to, and by what, as far as whoever asks may know. */
@ApplicationScoped
public class Audiences {
  private final People people;
  private final Names names;
  private final CurrentSubject current;

  @Inject
  Audiences(People people, Names names, CurrentSubject current) {
    this.people = people;
    this.names = names;
    this.current = current;
  }

  /** Whether a name is that of everybody, all members, a party, an organisation or a group. */
  @Transactional
  public boolean has(String name) {
    return names.isAudience(name, current.get());
  }

  /** Of these audiences, those the reader may know of. */
  @Transactional
  public List<String> shown(List<String> audience) {
    return names.knownTo(current.get(), audience);
  }

  /** Slugs of what a party states to share by. */
  @Transactional
  public Set<String> bases(String party) {
    return people.findParty(party).map(Party::legalBases).orElse(List.of()).stream()
        .map(LegalBasis::slug)
        .collect(Collectors.toSet());
  }

  /** The slug of the legal basis that a party's shares name when they name none. */
  @Transactional
  public String defaultBasis(String party) {
    return people
        .findParty(party)
        .map(Party::defaultBasis)
        .filter(basis -> !basis.isEmpty())
        .orElse("none");
  }
}
