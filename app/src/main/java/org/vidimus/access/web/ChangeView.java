package org.vidimus.access.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vidimus.access.ChangeRow;

/** A change for programs. */
record ChangeView(
    UUID id,
    Instant at,
    String by,
    String matter,
    Thing object,
    Optional<JsonNode> before,
    JsonNode after,
    String why,
    String state,
    Optional<Instant> closedAt,
    Optional<String> closedBy,
    Optional<String> reason) {

  /** What it is about. */
  record Thing(String kind, String id) {}

  static ChangeView of(ChangeRow row) {
    return new ChangeView(
        row.id(),
        row.at(),
        row.by(),
        row.matter().slug(),
        new Thing(row.matter().kind().slug(), row.object()),
        row.was(),
        row.becomes(),
        row.why(),
        row.state().slug(),
        row.closedAt(),
        row.closedBy(),
        row.reason());
  }
}
