package org.vidimus.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vidimus.common.Json;

/**
 * What somebody wants to be so.
 *
 * @param object name of what it is about
 * @param party code of the party concerned
 * @param was how it is written now; empty for what is new
 * @param becomes how it shall be written
 * @param concerns the people it is about, who therefore do not confirm it
 */
public record Proposal(
    Matter matter,
    String object,
    String party,
    Optional<JsonNode> was,
    JsonNode becomes,
    Set<UUID> concerns) {

  public static Proposal entering(
      Matter matter, String object, String party, Object sheet, Set<UUID> concerns) {
    return new Proposal(matter, object, party, Optional.empty(), json(sheet), concerns);
  }

  public static Proposal changing(
      Matter matter, String object, String party, Object was, Object becomes, Set<UUID> concerns) {
    return new Proposal(matter, object, party, Optional.of(json(was)), json(becomes), concerns);
  }

  static JsonNode json(Object sheet) {
    // written and read again, so that what is compared later went the same way
    return Json.mapper().valueToTree(sheet);
  }
}
