package org.vidimus.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/**
 * One record of each kind that hardly anybody may see: an alert handled RED for its own state, a
 * document handled AMBER+STRICT for the secretariat, the pictures of both, a learner's
 * registration, an editor's import, a hidden group and an administrator's change; further an alert
 * for a group, and the close-up of a covert feature in a document that everybody may read.
 */
final class Hidden {
  private final Asking asking;
  private final Map<String, String> ids = new LinkedHashMap<>();

  private Hidden(Asking asking) {
    this.asking = asking;
  }

  /** Kind of id to id, made anew. */
  static Map<String, String> make(Asking asking) throws IOException, InterruptedException {
    Hidden hidden = new Hidden(asking);
    hidden.alert();
    hidden.pack();
    hidden.registration();
    hidden.people();
    hidden.shared();
    return hidden.ids;
  }

  /** For each hidden id one of the same form that names nothing. */
  static String absent(String kind) {
    return switch (kind) {
      case "ref" -> "VA-2026-9998";
      case "document" -> "QMZ-AO-99998";
      case "group" -> "qma-secretariat-desc";
      default -> UUID.randomUUID().toString();
    };
  }

  private void alert() throws IOException, InterruptedException {
    publish("", "RED", "qma");
    ids.put(
        "ref", asking.get("ofp", "/api/v1/alerts/" + ids.get("alert")).json().path("ref").asText());
  }

  /** An alert with a picture, written, endorsed and published by three people. */
  private void publish(String prefix, String handling, String audience)
      throws IOException, InterruptedException {
    String body =
        """
        {"title": "Hidden", "text": "Hidden text", "topic": "route", "handling": "%s",
         "audience": ["%s"], "grading": {"source": "B", "information": 2},
         "detected": {"on": "2026-11-01"}}
        """
            .formatted(handling, audience);
    String id = asking.done(201, "ofp", "/api/v1/alerts", body).path("id").asText();
    var attached =
        asking.ask(
            "ofp", "POST", "/api/v1/alerts/" + id + "/attachments?name=a.png", "image/png", png());
    String image = attached.json().path("image").asText();
    String attachment = attached.json().path("id").asText();
    asking.done(200, "ofp", "/api/v1/alerts/" + id + "/submit", "{}");
    asking.done(200, "nfp", "/api/v1/alerts/" + id + "/endorse", "{}");
    asking.done(200, "moderator", "/api/v1/alerts/" + id + "/publish", "{}");
    ids.put(prefix + "alert", id);
    ids.put(prefix + "attachment", attachment);
    ids.put(prefix + "alert-picture", image.substring(image.lastIndexOf('/') + 1));
  }

  /** For a group that the outsider is in, and their colleague was until yesterday. */
  private void shared() throws IOException, InterruptedException {
    String group = "made-here-" + UUID.randomUUID().toString().substring(0, 8);
    String body =
        """
        {"slug": "%s", "names": [{"lang": "en", "text": "Some"}], "kind": "bilateral",
         "owner": "qma", "hidden": false, "from": "2026-01-01"}
        """
            .formatted(group);
    String change = asking.done(202, "admin", "/api/v1/groups", body).path("change").asText();
    asking.done(200, "moderator", "/api/v1/changes/" + change + "/confirm", "{}");
    String members =
        """
        [{"who": "outsider", "from": "2026-01-01"},
         {"who": "ofp-b", "from": "2026-01-01", "to": "%s"}]
        """
            .formatted(LocalDate.now(ZoneOffset.UTC).minusDays(1));
    Asking.Answer set =
        asking.ask(
            "nfp",
            "PUT",
            "/api/v1/groups/" + group + "/members",
            "application/json",
            members.getBytes(StandardCharsets.UTF_8));
    if (set.status() != 200) {
      throw new AssertionError(set.status() + set.body());
    }
    publish("shared-", "AMBER", group);
  }

  private void pack() throws IOException, InterruptedException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("pack.json"));
      zip.write(
          """
          {"format": "vidimus-pack/1", "documents": [
            {"code": "QMZ-AO-00991", "titles": [{"lang": "en", "text": "Hidden"}], "issuer": "QMZ",
             "category": "passport", "type": "ordinary", "version": "1",
             "handling": "AMBER+STRICT", "audience": ["secretariat"],
             "specimens": [{"id": "g", "genuine": true, "title": "Genuine",
               "parts": [{"id": "p", "name": "Page", "kind": "biodata-page",
                 "views": [{"id": "v", "light": "visible", "file": "a.png"}]}]}]},
            {"code": "QMZ-AO-00992", "titles": [{"lang": "en", "text": "Covert"}], "issuer": "QMZ",
             "category": "passport", "type": "ordinary", "version": "1",
             "handling": "GREEN", "audience": ["members"],
             "specimens": [{"id": "g", "genuine": true, "title": "Genuine",
               "parts": [{"id": "p", "name": "Page", "kind": "biodata-page",
                 "features": [{"id": "f", "kind": "microprint", "light": "visible", "level": 3,
                   "region": {"x": 20, "y": 20, "width": 40, "height": 20}, "text": "Covert"}],
                 "views": [{"id": "v", "light": "visible", "file": "b.png"},
                   {"id": "d", "light": "visible", "file": "c.png",
                    "crop": {"x": 10, "y": 10, "width": 60, "height": 40}}]}]}]}]}
          """
              .getBytes(StandardCharsets.UTF_8));
      for (String name : List.of("a.png", "b.png", "c.png")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(png());
      }
    }
    var taken =
        asking.ask("editor", "POST", "/api/v1/packs", "application/zip", bytes.toByteArray());
    String job = taken.json().path("job").asText();
    for (int i = 0; i < 600; i++) {
      JsonNode sheet = asking.get("editor", "/api/v1/jobs/" + job).json();
      if (sheet.path("state").asText().matches("done|failed")) {
        break;
      }
      Thread.sleep(100);
    }
    JsonNode document = asking.get("editor", "/api/v1/documents/QMZ-AO-00991").json();
    JsonNode covert = asking.get("editor", "/api/v1/documents/QMZ-AO-00992").json();
    String image = document.path("parts").path(0).path("views").path(0).path("image").asText();
    String detail = covert.path("parts").path(0).path("views").path(1).path("image").asText();
    ids.put("job", job);
    ids.put("document", document.path("code").asText());
    ids.put("specimen", document.path("specimens").path(0).path("id").asText());
    ids.put("specimen-picture", image.substring(image.lastIndexOf('/') + 1));
    ids.put("covert-picture", detail.substring(detail.lastIndexOf('/') + 1));
  }

  private void registration() throws IOException, InterruptedException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("imsmanifest.xml"));
      zip.write(
          """
          <manifest identifier="made.here.hidden" version="1"
              xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
              xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
            <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
            <organizations default="o"><organization identifier="o"><title>Made here</title>
              <item identifier="i" identifierref="r"><title>One</title></item>
            </organization></organizations>
            <resources><resource identifier="r" type="webcontent" adlcp:scormtype="sco"
              href="a.html"><file href="a.html"/></resource></resources>
          </manifest>
          """
              .getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("a.html"));
      zip.write("<p>One</p>".getBytes(StandardCharsets.UTF_8));
    }
    String course =
        asking
            .ask("coursemanager", "POST", "/api/v1/courses", "application/zip", bytes.toByteArray())
            .json()
            .path("id")
            .asText();
    var registered = asking.post("ofp2", "/api/v1/courses/" + course + "/registrations", "{}");
    ids.put("registration", registered.json().path("id").asText());
  }

  /** The demo's hidden group, and what an administrator entered. */
  private void people() throws IOException, InterruptedException {
    ids.put("group", "qma-secretariat-desk");
    String body =
        """
        {"slug": "%s", "names": [{"lang": "en", "text": "Some"}], "kind": "hub",
         "owner": "secretariat", "hidden": true, "from": "2026-01-01"}
        """
            .formatted("made-here-" + UUID.randomUUID().toString().substring(0, 8));
    ids.put("change", asking.done(202, "admin", "/api/v1/groups", body).path("change").asText());
  }

  static byte[] png() throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }
}
