package org.vidimus.access.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vidimus.access.ChangeRow;
import org.vidimus.access.Matter;
import org.vidimus.common.Place;
import org.vidimus.common.Text;
import org.vidimus.common.Words;
import org.vidimus.gate.ObjectKind;

/** What is written in a change, in the reader's words: names for codes, labels for slugs. */
@Named("changeWords")
@RequestScoped
public class ChangeWords {
  /** Fields that name a party, an organisation or somebody. */
  private static final Set<String> NAMING =
      Set.of("party", "organisation", "owner", "who", "deputyOf");

  /** Fields of an item that speak for themselves. */
  private static final Set<String> PLAIN =
      Set.of("who", "role", "slug", "title", "kind", "instrument");

  private final Called called;
  private final Words words;
  private final Place place;

  @Inject
  ChangeWords(Called called, Words words, Place place) {
    this.called = called;
    this.words = words;
    this.place = place;
  }

  /** What a change is about, by name: as it is called today, else as it is entered. */
  public String object(ChangeRow change) {
    String id = change.object();
    boolean person = change.matter().kind() == ObjectKind.PERSON;
    String today = person ? called.person(id) : called.named(id);
    if (!today.isEmpty() && !today.equals(id)) {
      return today;
    }
    JsonNode after = change.becomes();
    String entered =
        person
            ? after.path("person").path("name").asText(after.path("name").asText())
            : called.of(names(after.path("names")));
    return entered.isEmpty() ? id : entered;
  }

  private static List<Text> names(JsonNode names) {
    List<Text> all = new ArrayList<>();
    names.forEach(n -> all.add(new Text(n.path("lang").asText(), n.path("text").asText())));
    return all;
  }

  /** The value of a field of a change about some matter. */
  String said(Matter matter, String field, JsonNode value) {
    if (value.isNull() || value.isMissingNode() || (value.isEmpty() && value.isContainerNode())) {
      return say("changes.nothing");
    }
    if (value.isBoolean()) {
      return say(value.asBoolean() ? "changes.yes" : "changes.no");
    }
    if (value.isArray()) {
      List<String> items = new ArrayList<>();
      value.forEach(item -> items.add(item.isObject() ? one(item) : listed(field, item.asText())));
      return String.join(value.get(0).isObject() ? "\n" : ", ", items);
    }
    return plain(matter, field, value.asText());
  }

  private String plain(Matter matter, String field, String value) {
    if (NAMING.contains(field)) {
      return called.both(value);
    }
    return switch (field) {
      case "host" -> called.state(value);
      case "lang" -> called.language(value);
      case "role" -> label("people.role.", value);
      case "kind" ->
          switch (matter) {
            case PARTY -> label("people.party-kind.", value);
            case ORGANISATION -> label("people.org-kind.", value);
            case GROUP -> label("people.group-kind.", value);
            case PERSON, ROLES, CUT_OFF, MEMBERS -> value;
          };
      default -> value;
    };
  }

  private String listed(String field, String value) {
    return switch (field) {
      case "languages" -> called.language(value);
      case "topics" -> label("people.topic.", value);
      default -> called.name(value);
    };
  }

  /** An item of a list on one line: what it is, then what else is said of it. */
  private String one(JsonNode item) {
    if (item.has("lang") && item.has("text")) {
      return called.language(item.path("lang").asText()) + ": " + item.path("text").asText();
    }
    List<String> parts = new ArrayList<>();
    item.properties()
        .forEach(field -> {
          JsonNode value = field.getValue();
          if (!value.isNull() && !(value.isTextual() && value.asText().isEmpty())) {
            parts.add(part(field.getKey(), value));
          }
        });
    return String.join(" · ", parts);
  }

  private String part(String field, JsonNode value) {
    if (field.equals("kind")) {
      return label("people.basis-kind.", value.asText());
    }
    String said = said(Matter.ROLES, field, value);
    return PLAIN.contains(field) ? said : say("changes.in." + field) + " " + said;
  }

  /** The words of a slug; the slug where it is one of somebody's own. */
  private String label(String prefix, String slug) {
    return words.has(prefix + slug) ? say(prefix + slug) : slug;
  }

  private String say(String key) {
    return words.say(place.getLang(), key);
  }
}
