package org.vidimus.specimens.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The edits a forger makes to a stack: {@code drop} layers, {@code set} words of one, {@code add}
 * layers before or after one, change the {@code substrate}, the {@code holder}, or {@code copy} the
 * whole in dots.
 */
final class Edits {
  private Edits() {}

  static void apply(JsonNode step, ObjectNode part, ObjectNode holder) {
    ArrayNode layers = (ArrayNode) part.path("layers");
    if (step.has("drop")) {
      step.path("drop").forEach(id -> drop(layers, id.asText()));
    } else if (step.has("set")) {
      merge(need(layers, step.path("set").asText()), step.path("to"));
    } else if (step.has("add")) {
      add(layers, step);
    } else if (step.has("substrate")) {
      merge((ObjectNode) part.path("substrate"), step.path("substrate"));
    } else if (step.has("holder")) {
      merge(holder, step.path("holder"));
    } else if (step.has("back")) {
      part.set("back", step.path("back"));
    } else if (step.has("copy")) {
      copy(part, layers, step.path("copy"));
    } else {
      throw new IllegalArgumentException("an edit is none we know: " + step);
    }
  }

  /** A layer may be {@code {"use": name}}: taken from the document's or issuer's layers. */
  static ArrayNode shared(JsonNode layers, JsonNode dictionary) {
    ArrayNode all = Description.JSON.createArrayNode();
    for (JsonNode layer : layers) {
      if (!layer.has("use")) {
        all.add(layer);
        continue;
      }
      JsonNode found = dictionary.path(layer.path("use").asText());
      if (found.isMissingNode()) {
        throw new IllegalArgumentException("no shared layer " + layer.path("use").asText());
      }
      for (JsonNode one : found.isArray() ? found : Description.JSON.createArrayNode().add(found)) {
        ObjectNode made = one.deepCopy();
        merge(made, layer);
        made.remove("use");
        all.add(made);
      }
    }
    return all;
  }

  private static void drop(ArrayNode layers, String id) {
    layers.remove(index(layers, id));
  }

  private static ObjectNode need(ArrayNode layers, String id) {
    return (ObjectNode) layers.get(index(layers, id));
  }

  private static int index(ArrayNode layers, String id) {
    for (int i = 0; i < layers.size(); i++) {
      if (layers.get(i).path("id").asText().equals(id)) {
        return i;
      }
    }
    throw new IllegalArgumentException("an edit names a layer that is not there: " + id);
  }

  private static void add(ArrayNode layers, JsonNode step) {
    int at =
        step.has("before")
            ? index(layers, step.path("before").asText())
            : step.has("after") ? index(layers, step.path("after").asText()) + 1 : layers.size();
    for (JsonNode layer : step.path("add")) {
      layers.insert(at++, layer.deepCopy());
    }
  }

  /** Wraps all layers but those kept into one reproduction. */
  private static void copy(ObjectNode part, ArrayNode layers, JsonNode how) {
    ObjectNode print = Description.JSON.createObjectNode();
    print.put("id", "copy").put("technique", "reproduction");
    merge(print, how);
    print.set("substrate", part.path("substrate").deepCopy());
    ArrayNode inside = print.putArray("layers");
    ArrayNode kept = Description.JSON.createArrayNode();
    for (JsonNode layer : layers) {
      (keeps(how.path("keep"), layer.path("id").asText()) ? kept : inside).add(layer);
    }
    print.remove("keep");
    ArrayNode all = Description.JSON.createArrayNode();
    all.add(print).addAll(kept);
    part.set("layers", all);
  }

  private static boolean keeps(JsonNode list, String id) {
    for (JsonNode kept : list) {
      if (kept.asText().equals(id)) {
        return true;
      }
    }
    return false;
  }

  /** Objects are merged key by key; null removes; everything else replaces. */
  static void merge(ObjectNode into, JsonNode patch) {
    patch
        .properties()
        .forEach(e -> {
          if (e.getValue().isNull()) {
            into.remove(e.getKey());
          } else if (e.getValue().isObject() && into.path(e.getKey()) instanceof ObjectNode old) {
            merge(old, e.getValue());
          } else {
            into.set(e.getKey(), e.getValue().deepCopy());
          }
        });
  }
}
