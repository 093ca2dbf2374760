package org.vidimus.document.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.vidimus.common.Json;
import org.vidimus.document.JobSheet;
import org.vidimus.document.Originator;
import org.vidimus.gate.Handling;

/** A document as a pack tells it, without fault, to be spoilt by tests. */
final class PackText {
  static final Defaults DEFAULTS =
      new Defaults(
          Handling.GREEN,
          List.of("members"),
          "some-basis",
          new Originator("library", "secretariat"));

  private static final String GOOD =
      """
      {"code": "QMC-AO-01001", "titles": [{"lang": "en", "text": "Test passport"}],
       "issuer": "QMC", "category": "passport", "type": "ordinary", "version": "01001",
       "firstIssued": "2019-03", "lastIssued": null,
       "specimens": [
         {"id": "false", "genuine": false, "title": "Counterfeit", "fraudClass": "counterfeit",
          "fraudMethods": ["counterfeit-whole"],
          "parts": [{"id": "bio", "name": "Biodata page", "kind": "biodata-page",
            "views": [{"id": "v", "light": "visible", "file": "false.png"}],
            "signs": [{"id": "s1", "light": "uv-365", "betrays": "f1", "text": "Paper glows",
                       "region": {"x": 1, "y": 2, "width": 30, "height": 40}}]}]},
         {"id": "true", "genuine": true, "title": "Genuine",
          "parts": [{"id": "bio", "name": "Biodata page", "kind": "biodata-page",
            "views": [{"id": "v", "light": "visible", "file": "true.png", "dpi": 600},
                      {"id": "t", "light": "tilt", "frame": 1, "file": "tilt.png",
                       "crop": {"x": 10, "y": 10, "width": 50, "height": 50}}],
            "features": [{"id": "f1", "kind": "uv-dull-substrate", "light": "uv-365", "level": 1,
                          "region": {"x": 1, "y": 2, "width": 30, "height": 40},
                          "text": "Paper stays dark",
                          "texts": [{"lang": "id", "text": "Kertas tetap gelap"}]}]}]}],
       "checks": [{"feature": "f1", "sign": "s1", "light": "uv-365",
                   "act": [{"lang": "en", "text": "UV 365"}],
                   "yes": [{"lang": "en", "text": "stays dark"}],
                   "no": [{"lang": "en", "text": "glows"}]}]}
      """;

  private PackText() {}

  static ObjectNode good() {
    return (ObjectNode) parse(GOOD);
  }

  static JsonNode parse(String json) {
    try {
      return Json.mapper().readTree(json);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** The good document with the value at a pointer replaced by other JSON, or taken out. */
  static ObjectNode spoilt(String pointer, String json) {
    ObjectNode document = good();
    int slash = pointer.lastIndexOf('/');
    JsonNode parent = document.at(pointer.substring(0, slash));
    String key = pointer.substring(slash + 1);
    if (parent instanceof ArrayNode list) {
      list.set(Integer.parseInt(key), parse(json));
    } else if (json.isEmpty()) {
      ((ObjectNode) parent).remove(key);
    } else {
      ((ObjectNode) parent).set(key, parse(json));
    }
    return document;
  }

  static Told read(JsonNode document, Faults faults) {
    Told told =
        new DocumentReading(
                DEFAULTS,
                new KnownNames(
                    Set.of("public", "members", "qma")::contains,
                    basis -> !basis.equals("unknown-basis")))
            .read(document, "documents[0]", faults);
    new Fit(told, faults).checkNames();
    return told;
  }

  static List<String> faultyFields(JsonNode document) {
    Faults faults = new Faults(PackArchive.RECORD, 0);
    Told told = read(document, faults);
    return faults.any() || told.path().isEmpty()
        ? faults.messages().stream().map(JobSheet.Message::field).distinct().toList()
        : List.of();
  }
}
