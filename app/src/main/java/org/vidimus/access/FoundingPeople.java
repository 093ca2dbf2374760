package org.vidimus.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vidimus.common.Settings;
import org.vidimus.common.Text;
import org.vidimus.common.Texts;
import org.vidimus.gate.Handling;
import org.vidimus.gate.Role;

/** The demo's parties, organisations and accounts, entered once into an empty demo. */
@ApplicationScoped
class FoundingPeople {
  private static final String LIST = "/org/vidimus/content/demo/people.json";

  private final People people;
  private final Passwords passwords;
  private final Settings settings;

  @Inject
  FoundingPeople(People people, Passwords passwords, Settings settings) {
    this.people = people;
    this.passwords = passwords;
    this.settings = settings;
  }

  @Transactional
  void enter(@Observes @Priority(100) @Initialized(ApplicationScoped.class) Object start) {
    if (settings.demo() && people.isEmpty()) {
      JsonNode list = read();
      list.path("parties").forEach(this::enterParty);
      list.path("organisations").forEach(this::enterOrganisation);
      String hash = passwords.hash(list.path("password").asText());
      list.path("people").forEach(p -> enterPerson(p, hash));
    }
  }

  private static JsonNode read() {
    try (InputStream in = FoundingPeople.class.getResourceAsStream(LIST)) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void enterParty(JsonNode p) {
    people.add(
        new Party(
            p.path("code").asText(),
            texts(p.path("names")),
            p.path("kind").asText(),
            p.path("defaultBasis").asText()));
  }

  private void enterOrganisation(JsonNode o) {
    people.add(
        new Organisation(
            o.path("slug").asText(),
            texts(o.path("names")),
            people.findParty(o.path("party").asText()).orElseThrow()));
  }

  private void enterPerson(JsonNode p, String hash) {
    Set<Role> roles = new HashSet<>();
    p.path("roles")
        .forEach(
            r -> roles.add(Role.valueOf(r.asText().toUpperCase(Locale.ROOT).replace('-', '_'))));
    people.add(
        new Person(
            p.path("username").asText(),
            p.path("name").asText(),
            people.findOrganisation(p.path("organisation").asText()).orElseThrow(),
            roles,
            Handling.find(p.path("clearance").asText()).orElseThrow(),
            p.path("level").asInt(),
            hash));
  }

  private static Texts texts(JsonNode names) {
    List<Text> all = new ArrayList<>();
    names.forEach(n -> all.add(new Text(n.path("lang").asText(), n.path("text").asText())));
    return new Texts(all);
  }
}
