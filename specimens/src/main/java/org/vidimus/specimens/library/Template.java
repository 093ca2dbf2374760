package org.vidimus.specimens.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the holder's data where a description says {@code ${name}}. */
final class Template {
  private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)}");

  private Template() {}

  static JsonNode fill(JsonNode node, JsonNode holder) {
    return switch (node) {
      case ObjectNode object -> {
        ObjectNode copy = Description.JSON.createObjectNode();
        object.properties().forEach(e -> copy.set(e.getKey(), fill(e.getValue(), holder)));
        yield copy;
      }
      case ArrayNode array -> {
        ArrayNode copy = Description.JSON.createArrayNode();
        array.forEach(item -> copy.add(fill(item, holder)));
        yield copy;
      }
      case TextNode text -> new TextNode(fill(text.asText(), holder));
      default -> node;
    };
  }

  private static String fill(String text, JsonNode holder) {
    Matcher places = PLACE.matcher(text);
    return places.replaceAll(found -> {
      if (!holder.has(found.group(1))) {
        throw new IllegalArgumentException("the holder has no " + found.group(1));
      }
      return Matcher.quoteReplacement(holder.path(found.group(1)).asText());
    });
  }
}
