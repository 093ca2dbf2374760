package org.vidimus.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Envelopes;
import org.vidimus.gate.Handling;
import org.vidimus.gate.ObjectId;
import org.vidimus.gate.ObjectKind;

/** The envelopes of parties, organisations, people, groups and their changes. */
@ApplicationScoped
class PeopleEnvelopes implements Envelopes {
  private final People people;
  private final Groups groups;
  private final Changes changes;
  private final Today today;

  @Inject
  PeopleEnvelopes(People people, Groups groups, Changes changes, Today today) {
    this.people = people;
    this.groups = groups;
    this.changes = changes;
    this.today = today;
  }

  @Override
  public Optional<Envelope> find(ObjectId id) {
    // PostgreSQL knows no NUL in a text, so nothing is called so
    return id.text().indexOf(0) >= 0 ? Optional.empty() : named(id);
  }

  private Optional<Envelope> named(ObjectId id) {
    return switch (id) {
      case PartyId party ->
          people.findParty(party.code()).map(p -> released(ObjectKind.PARTY, p.code(), ""));
      case OrganisationId organisation ->
          people
              .findOrganisation(organisation.slug())
              .map(o -> released(ObjectKind.ORGANISATION, o.party().code(), o.slug()));
      case PersonId person -> people.find(person.username()).map(p -> p.envelope(today.day()));
      case GroupId group -> groups.envelope(group.slug());
      case ChangeId change -> changes.find(change).map(Change::envelope);
      default -> Optional.empty();
    };
  }

  private static Envelope released(ObjectKind kind, String party, String organisation) {
    return Envelope.released(kind, party, organisation, Handling.CLEAR, Set.of());
  }
}
