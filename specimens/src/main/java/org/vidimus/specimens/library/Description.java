package org.vidimus.specimens.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vidimus.specimens.technique.Spec;

/** One document's description with its issuer's: what is drawn, and how each fraud edits it. */
public final class Description {
  static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> DICTIONARIES = List.of("motifs", "inks", "people", "layers");

  private final ObjectNode document;
  private final JsonNode issuer;

  private Description(ObjectNode document, JsonNode issuer) {
    this.document = document;
    this.issuer = issuer;
  }

  /** Every description below a folder, in the order of their codes. */
  public static List<Description> all(Path folder) {
    try (var entries = Files.list(folder)) {
      List<Description> found = new ArrayList<>();
      for (Path entry : entries.sorted().toList()) {
        if (Files.isRegularFile(entry.resolve("document.json"))) {
          found.add(read(folder, entry.getFileName().toString()));
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Description read(Path folder, String name) throws IOException {
    ObjectNode document =
        (ObjectNode) JSON.readTree(folder.resolve(name).resolve("document.json").toFile());
    String file = document.path("issuer").asText() + ".json";
    JsonNode issuer = JSON.readTree(folder.resolve("issuers").resolve(file).toFile());
    for (String dictionary : DICTIONARIES) {
      ObjectNode merged = JSON.createObjectNode();
      merged.setAll(object(issuer.path(dictionary)));
      merged.setAll(object(document.path(dictionary)));
      document.set(dictionary, merged);
    }
    return new Description(document, issuer);
  }

  private static ObjectNode object(JsonNode node) {
    return node instanceof ObjectNode found ? found : JSON.createObjectNode();
  }

  public String code() {
    return document.path("code").asText();
  }

  ObjectNode document() {
    return document;
  }

  JsonNode issuer() {
    return issuer;
  }

  JsonNode specimens() {
    return document.path("specimens");
  }

  /**
   * The parts of a specimen as they are to be drawn: all of a genuine one, the edited of a false.
   */
  List<ObjectNode> parts(JsonNode specimen) {
    List<ObjectNode> parts = new ArrayList<>();
    for (JsonNode part : document.path("parts")) {
      JsonNode edit = find(specimen.path("parts"), part.path("id").asText());
      if (specimen.path("genuine").asBoolean() || !edit.isMissingNode()) {
        parts.add(ready(part, edit));
      }
    }
    return parts;
  }

  private ObjectNode ready(JsonNode part, JsonNode edit) {
    ObjectNode copy = part.deepCopy();
    copy.set("layers", Edits.shared(copy.path("layers"), document.path("layers")));
    copy.set("back", Edits.shared(copy.path("back"), document.path("layers")));
    ObjectNode holder = object(document.path("holder")).deepCopy();
    for (JsonNode step : edit.path("edits")) {
      Edits.apply(step, copy, holder);
    }
    ObjectNode filled = (ObjectNode) Template.fill(copy, holder);
    zone(filled.path("layers"));
    if (edit.has("signs")) {
      filled.set("signs", edit.path("signs"));
    }
    return filled;
  }

  /** Composes machine-readable zones; {@code alter} then changes what a forger changed. */
  private static void zone(JsonNode layers) {
    for (JsonNode layer : layers) {
      zone(layer.path("layers"));
      if ("mrz".equals(layer.path("technique").asText()) && layer.has("zone")) {
        List<String> lines = new ArrayList<>(Mrz.lines(new Spec(layer.path("zone"))));
        for (JsonNode change : layer.path("alter")) {
          int row = change.path("line").asInt() - 1;
          int at = change.path("position").asInt() - 1;
          String to = change.path("to").asText();
          String line = lines.get(row);
          lines.set(row, line.substring(0, at) + to + line.substring(at + to.length()));
        }
        ArrayNode array = ((ObjectNode) layer).putArray("lines");
        lines.forEach(array::add);
      }
    }
  }

  static JsonNode find(JsonNode list, String id) {
    for (JsonNode node : list) {
      if (node.path("id").asText().equals(id)) {
        return node;
      }
    }
    return list.path("\u0000");
  }
}
