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
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Gate;
import org.vidimus.gate.Permission;

/** One change: what it was, what it becomes, and the second word on it. */
@Named
@RequestScoped
public class ChangePage {
  private final ChangeRow change;
  private final ChangeWords words;
  private final boolean confirming;
  private final boolean refusing;
  private final boolean own;

  @Inject
  ChangePage(ReadChange read, Gate gate, CurrentSubject current, ChangeWords words, Place place) {
    ChangeId id = ChangeId.of(place.part("id"));
    this.change = read.read(id);
    this.words = words;
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

  /** Whether there was nothing before. */
  public boolean isFresh() {
    return change.was().isEmpty();
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
      lines.add(new Line("roles", "", said("roles", after)));
      return lines;
    }
    return lines(before, after);
  }

  private List<Line> lines(JsonNode before, JsonNode after) {
    Set<String> fields = new LinkedHashSet<>();
    after.fieldNames().forEachRemaining(fields::add);
    return fields.stream()
        .filter(f -> !before.path(f).equals(after.path(f)))
        .map(f -> new Line(f, before.has(f) ? said(f, before) : "", said(f, after)))
        .toList();
  }

  private String said(String field, JsonNode of) {
    return words.said(change.matter(), field, of.path(field));
  }
}
