package org.vidimus.access.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vidimus.access.ChangeId;
import org.vidimus.access.ChangeRow;
import org.vidimus.access.action.ReadChange;
import org.vidimus.common.Json;
import org.vidimus.common.Place;
import org.vidimus.common.Words;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Gate;
import org.vidimus.gate.Permission;

/** One change: what it was, what it becomes, and the second word on it. */
@Named
@RequestScoped
public class ChangePage {
  private final ChangeRow change;
  private final Words words;
  private final Place place;
  private final boolean confirming;
  private final boolean refusing;
  private final boolean own;

  @Inject
  ChangePage(ReadChange read, Gate gate, CurrentSubject current, Words words, Place place) {
    ChangeId id = ChangeId.of(place.part("id"));
    this.change = read.read(id);
    this.words = words;
    this.place = place;
    this.confirming = gate.would(current.get(), Permission.CONFIRM_CHANGE, id);
    this.refusing = gate.would(current.get(), Permission.REFUSE_CHANGE, id);
    this.own = change.by().equals(current.getUsername());
  }

  public ChangeRow getChange() {
    return change;
  }

  public boolean isConfirming() {
    return confirming;
  }

  public boolean isRefusing() {
    return refusing;
  }

  /** Whether the reader entered it. */
  public boolean isOwn() {
    return own;
  }

  /** A field that changes, before and after. */
  public record Line(String field, Difference difference) {
    Line(String field, String before, String after) {
      this(field, Difference.between(before, after));
    }
  }

  /** The fields that change; all of them where it is new. */
  public List<Line> getLines() {
    JsonNode before = change.was().orElse(Json.mapper().createObjectNode());
    JsonNode after = change.becomes();
    List<Line> lines = new ArrayList<>();
    // who is new is entered with their roles
    if (after.has("person")) {
      lines.addAll(lines(before, after.path("person")));
      lines.add(new Line("roles", "", said(after.path("roles"))));
      return lines;
    }
    return lines(before, after);
  }

  private List<Line> lines(JsonNode before, JsonNode after) {
    Set<String> fields = new LinkedHashSet<>();
    after.fieldNames().forEachRemaining(fields::add);
    return fields.stream()
        .filter(f -> !before.path(f).equals(after.path(f)))
        .map(f -> new Line(f, before.has(f) ? said(before.path(f)) : "", said(after.path(f))))
        .toList();
  }

  private String said(JsonNode value) {
    if (value.isNull() || value.isMissingNode() || (value.isEmpty() && value.isContainerNode())) {
      return words.say(place.getLang(), "changes.nothing");
    }
    if (value.isBoolean()) {
      return words.say(place.getLang(), value.asBoolean() ? "changes.yes" : "changes.no");
    }
    if (value.isArray()) {
      List<String> items = new ArrayList<>();
      value.forEach(item -> items.add(item.isObject() ? one(item) : item.asText()));
      return String.join(value.get(0).isObject() ? "\n" : ", ", items);
    }
    return value.asText();
  }

  /** An item of a list on one line: what it is, then what else is said of it. */
  private String one(JsonNode item) {
    List<String> parts = new ArrayList<>();
    item.properties()
        .forEach(field -> {
          String value = field.getValue().isNull() ? "" : said(field.getValue());
          if (!value.isEmpty()) {
            parts.add(part(field.getKey(), value));
          }
        });
    return String.join(" · ", parts);
  }

  private String part(String field, String value) {
    return field.equals("role")
        ? words.say(place.getLang(), "people.role." + value)
        : isPlain(field) ? value : words.say(place.getLang(), "changes.in." + field) + " " + value;
  }

  private static boolean isPlain(String field) {
    return Set.of("who", "slug", "title", "lang", "text", "kind", "instrument").contains(field);
  }
}
