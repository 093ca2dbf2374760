package org.vidimus.access;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.vidimus.common.Json;
import org.vidimus.common.Settings;

/** The demo's parties, organisations, accounts and groups, entered once into an empty demo. */
@ApplicationScoped
class FoundingPeople {
  private static final String LIST = "/org/vidimus/content/demo/people.json";

  private final People people;
  private final Groups groups;
  private final Passwords passwords;
  private final Settings settings;

  @Inject
  FoundingPeople(People people, Groups groups, Passwords passwords, Settings settings) {
    this.people = people;
    this.groups = groups;
    this.passwords = passwords;
    this.settings = settings;
  }

  @Transactional
  void enter(@Observes @Priority(100) @Initialized(ApplicationScoped.class) Object start) {
    if (settings.demo() && people.isEmpty()) {
      JsonNode list = read();
      list.path("parties").forEach(p -> people.add(new Party(as(p, PartySheet.class))));
      list.path("organisations").forEach(o -> enter(as(o, OrganisationSheet.class)));
      String hash = passwords.hash(list.path("password").asText());
      list.path("people").forEach(p -> enter(as(p, PersonEntry.class), hash));
      list.path("groups").forEach(this::enterGroup);
    }
  }

  private static JsonNode read() {
    try (InputStream in = FoundingPeople.class.getResourceAsStream(LIST)) {
      return Json.mapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T as(JsonNode node, Class<T> type) {
    try {
      return Json.mapper().treeToValue(node, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void enter(OrganisationSheet sheet) {
    people.add(new Organisation(sheet, people.findParty(sheet.party()).orElseThrow()));
  }

  private void enter(PersonEntry entry, String hash) {
    Person person =
        new Person(
            entry.person(), people.findOrganisation(entry.person().organisation()).orElseThrow());
    person.take(new RolesSheet(entry.roles()));
    person.changePassword(hash);
    people.add(person);
  }

  private void enterGroup(JsonNode node) {
    SharingGroup group = new SharingGroup(as(node.path("group"), GroupSheet.class));
    group.take(as(node, MembersOnly.class).sheet());
    groups.add(group);
  }

  /** The members beside a group. */
  @JsonIgnoreProperties("group")
  record MembersOnly(List<MemberSheet> members) {
    MembersSheet sheet() {
      return new MembersSheet(members);
    }
  }
}
