package org.vidimus.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.zip.ZipFile;
import org.vidimus.common.Json;

/** The demo's alerts, written, endorsed and published by the acts of its people. */
final class DemoAlerts {
  private static final String LIST = "/org/vidimus/content/demo/alerts.json";

  private final Face face;
  private final Path packs;

  DemoAlerts(Face face, Path packs) {
    this.face = face;
    this.packs = packs;
  }

  static JsonNode list() throws IOException {
    try (InputStream in = DemoAlerts.class.getResourceAsStream(LIST)) {
      return Json.mapper().readTree(in);
    }
  }

  /** Plays one alert: who writes it, its pictures, and the acts that follow. */
  Object play(JsonNode alert) throws IOException, InterruptedException {
    String author = alert.path("by").asText();
    String id = face.post(author, "/alerts", content(alert)).path("id").asText();
    for (JsonNode picture : alert.path("pictures")) {
      face.post(author, "/alerts/" + id + "/attachments", "image/jpeg", picture(picture));
    }
    for (JsonNode act : alert.path("acts")) {
      ObjectNode body = Json.mapper().createObjectNode();
      if (act.has("reason")) {
        body.set("reason", act.get("reason"));
      }
      face.post(act.path("who").asText(), "/alerts/" + id + "/" + act.path("verb").asText(), body);
    }
    return id;
  }

  private static ObjectNode content(JsonNode alert) {
    ObjectNode content = alert.path("content").deepCopy();
    content.set("title", alert.path("title"));
    JsonNode detected = content.path("detected");
    if (detected instanceof ObjectNode found && found.has("daysAgo")) {
      LocalDate on = LocalDate.now(ZoneOffset.UTC).minusDays(found.remove("daysAgo").asInt());
      found.put("on", on.toString());
    }
    return content;
  }

  /** A view of a false specimen in a pack, by fraud method, part and light. */
  private byte[] picture(JsonNode wanted) throws IOException {
    try (ZipFile zip = new ZipFile(packs.resolve(wanted.path("pack").asText() + ".zip").toFile())) {
      JsonNode pack = Json.mapper().readTree(zip.getInputStream(zip.getEntry("pack.json")));
      for (JsonNode specimen : pack.path("documents").path(0).path("specimens")) {
        for (JsonNode part : specimen.path("parts")) {
          for (JsonNode view : part.path("views")) {
            if (fits(wanted, specimen, part, view)) {
              return zip.getInputStream(zip.getEntry(view.path("file").asText())).readAllBytes();
            }
          }
        }
      }
    }
    throw new IOException("no such picture in the packs: " + wanted);
  }

  private static boolean fits(JsonNode wanted, JsonNode specimen, JsonNode part, JsonNode view) {
    boolean method = false;
    for (JsonNode m : specimen.path("fraudMethods")) {
      method |= m.equals(wanted.path("method"));
    }
    return method
        && !view.has("crop")
        && view.path("light").equals(wanted.path("light"))
        && (!wanted.has("part") || wanted.path("part").equals(part.path("kind")));
  }
}
