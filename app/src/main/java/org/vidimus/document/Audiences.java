package org.vidimus.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.vidimus.access.People;

/** Who a record can be released to. */
@ApplicationScoped
public class Audiences {
  private static final Set<String> WORDS = Set.of("public", "members", "secretariat");

  private final People people;

  @Inject
  Audiences(People people) {
    this.people = people;
  }

  /** Whether a name is that of everybody, all members, a party or an organisation. */
  @Transactional
  public boolean has(String name) {
    return WORDS.contains(name)
        || people.findParty(name).isPresent()
        || people.findOrganisation(name).isPresent();
  }

  /** The slug of the legal basis that a party's shares name when they name none. */
  @Transactional
  public String defaultBasis(String party) {
    return people.findParty(party).map(p -> p.defaultBasis()).orElse("none");
  }
}
