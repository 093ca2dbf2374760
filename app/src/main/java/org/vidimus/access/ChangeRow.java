package org.vidimus.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vidimus.gate.Listed;
import org.vidimus.gate.Role;
import org.vidimus.gate.Subject;

/**
 * A change as people and programs read it.
 *
 * @param was how it was written before; empty for what was new
 * @param closedBy who confirmed or refused it; empty when it was made at once
 */
public record ChangeRow(
    UUID id,
    Instant at,
    Matter matter,
    String object,
    String party,
    Optional<JsonNode> was,
    JsonNode becomes,
    String why,
    String by,
    ChangeState state,
    Optional<Instant> closedAt,
    Optional<String> closedBy,
    Optional<String> reason)
    implements Listed {
  private static final List<String> CONTACT = List.of("mail", "phone");

  /**
   * The same as somebody reads it: an auditor, who neither enters nor confirms, is not told how
   * people are reached.
   */
  public ChangeRow to(Subject reader) {
    return reader.is(Role.AUDITOR) && !reader.is(Role.ADMINISTRATOR)
        ? new ChangeRow(
            id,
            at,
            matter,
            object,
            party,
            was.map(ChangeRow::unreached),
            unreached(becomes),
            why,
            by,
            state,
            closedAt,
            closedBy,
            reason)
        : this;
  }

  private static JsonNode unreached(JsonNode written) {
    JsonNode copy = written.deepCopy();
    // who is new is entered with their roles
    for (JsonNode part : List.of(copy, copy.path("person"))) {
      if (part instanceof ObjectNode sheet) {
        sheet.remove(CONTACT);
      }
    }
    return copy;
  }

  @Override
  public String shownAs() {
    return Listed.name(new ChangeId(id));
  }
}
