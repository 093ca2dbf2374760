package org.vidimus.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vidimus.gate.Listed;

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
  @Override
  public String shownAs() {
    return Listed.name(new ChangeId(id));
  }
}
