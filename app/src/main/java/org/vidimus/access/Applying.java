package org.vidimus.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vidimus.common.Json;
import org.vidimus.common.Refusal;

/** Makes things as a change says, and tells how they are written now. */
@ApplicationScoped
class Applying {
  private final People people;
  private final Groups groups;
  private final SignIns signIns;
  private final FirstPasswords firstPasswords;
  private final Event<OfficesChanged> offices;

  @Inject
  Applying(
      People people,
      Groups groups,
      SignIns signIns,
      FirstPasswords firstPasswords,
      Event<OfficesChanged> offices) {
    this.offices = offices;
    this.people = people;
    this.groups = groups;
    this.signIns = signIns;
    this.firstPasswords = firstPasswords;
  }

  /** How the thing is written now; empty when there is none such. */
  Optional<JsonNode> now(Proposal proposal) {
    String object = proposal.object();
    return switch (proposal.matter()) {
      case PARTY -> people.findParty(object).map(Party::sheet).map(Proposal::json);
      case ORGANISATION ->
          people.findOrganisation(object).map(Organisation::sheet).map(Proposal::json);
      case PERSON -> people.find(object).map(Person::sheet).map(Proposal::json);
      case ROLES -> people.find(object).map(Person::roles).map(Proposal::json);
      case CUT_OFF ->
          people.find(object).map(p -> new CutOffSheet(p.isCutOff())).map(Proposal::json);
      case GROUP -> groups.find(object).map(SharingGroup::sheet).map(Proposal::json);
      case MEMBERS -> groups.find(object).map(SharingGroup::members).map(Proposal::json);
    };
  }

  /** Makes it so; the link of the first password where somebody is new. */
  Optional<FirstPasswords.Link> apply(Proposal proposal) {
    switch (proposal.matter()) {
      case PERSON, ROLES, CUT_OFF -> offices.fire(new OfficesChanged());
      case PARTY, ORGANISATION, GROUP, MEMBERS -> {}
    }
    switch (proposal.matter()) {
      case PARTY -> party(proposal);
      case ORGANISATION -> organisation(proposal);
      case PERSON -> {
        return person(proposal);
      }
      case ROLES -> person(proposal.object()).take(read(proposal, RolesSheet.class));
      case CUT_OFF -> {
        Person person = person(proposal.object());
        person.cutOff();
        signIns.endAll(person.id());
      }
      case GROUP -> group(proposal);
      case MEMBERS ->
          groups
              .find(proposal.object())
              .orElseThrow(Refusal::missing)
              .take(read(proposal, MembersSheet.class));
    }
    return Optional.empty();
  }

  private void party(Proposal proposal) {
    PartySheet sheet = read(proposal, PartySheet.class);
    people
        .findParty(sheet.code())
        .ifPresentOrElse(p -> p.take(sheet), () -> people.add(new Party(sheet)));
  }

  private void organisation(Proposal proposal) {
    OrganisationSheet sheet = read(proposal, OrganisationSheet.class);
    Party party = people.findParty(sheet.party()).orElseThrow(Refusal::missing);
    people
        .findOrganisation(sheet.slug())
        .ifPresentOrElse(
            o -> o.take(sheet, party), () -> people.add(new Organisation(sheet, party)));
  }

  private Optional<FirstPasswords.Link> person(Proposal proposal) {
    if (proposal.was().isPresent()) {
      PersonSheet sheet = read(proposal, PersonSheet.class);
      person(sheet.username()).take(sheet, organisationOf(sheet));
      return Optional.empty();
    }
    PersonEntry entry = read(proposal, PersonEntry.class);
    Person person = new Person(entry.person(), organisationOf(entry.person()));
    person.take(new RolesSheet(entry.roles()));
    people.add(person);
    return Optional.of(firstPasswords.issue(person));
  }

  private Organisation organisationOf(PersonSheet sheet) {
    return people.findOrganisation(sheet.organisation()).orElseThrow(Refusal::missing);
  }

  private Person person(String username) {
    return people.find(username).orElseThrow(Refusal::missing);
  }

  private void group(Proposal proposal) {
    GroupSheet sheet = read(proposal, GroupSheet.class);
    groups
        .find(sheet.slug())
        .ifPresentOrElse(g -> g.take(sheet), () -> groups.add(new SharingGroup(sheet)));
  }

  private static <T> T read(Proposal proposal, Class<T> type) {
    try {
      return Json.mapper().treeToValue(proposal.becomes(), type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
