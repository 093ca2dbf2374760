package org.vidimus.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What the ledger says afterwards, over HTTP. An interface, so that its tests share the one
 * deployment of {@link RoutesIT}.
 */
interface KeepsTheLedger {
  int port();

  @Test
  default void aPictureIsOneRowHoweverManyTilesAreAskedFor() throws Exception {
    try (Asking asking = new Asking(port())) {
      Map<String, String> hidden = Hidden.make(asking);
      String picture = hidden.getOrDefault("specimen-picture", "");
      for (String size : List.of("max", "100,", "50,", "25,")) {
        String tile = "/iiif/3/" + picture + "/full/" + size + "/0/default.jpg";
        assertEquals(200, asking.get("editor2", tile).status(), tile);
      }
      String read = "/api/v1/documents/" + hidden.getOrDefault("document", "");
      assertEquals(200, asking.get("editor2", read).status());
      List<JsonNode> rows = about(asking, picture, "editor2");
      // an hour may end between two tiles
      assertTrue(rows.size() == 1 || rows.size() == 2, rows::toString);
      assertEquals("read-image", rows.getFirst().path("act").asText());
      assertEquals("AMBER+STRICT", rows.getFirst().path("handling").asText());
      JsonNode record =
          about(asking, hidden.getOrDefault("document", ""), "editor2").stream()
              .filter(row -> row.path("act").asText().equals("read-document"))
              .findFirst()
              .orElseThrow();
      for (String of : List.of("legalBasis", "version")) {
        assertFalse(record.path(of).asText().isEmpty(), of);
        assertEquals(record.path(of), rows.getFirst().path(of), of);
      }
      for (String kind : List.of("specimen", "document")) {
        List<JsonNode> of = about(asking, hidden.getOrDefault(kind, ""), "editor2");
        assertTrue(
            of.stream().anyMatch(row -> row.path("object").asText().equals(picture)), kind + of);
      }
    }
  }

  @Test
  default void aMissAndWhatOneMayNotSeeAreWrittenAlike() throws Exception {
    try (Asking asking = new Asking(port())) {
      String hidden = Hidden.make(asking).getOrDefault("alert", "");
      String absent = Hidden.absent("alert");
      for (String id : List.of(hidden, absent, "no-such-form")) {
        assertEquals(404, asking.get("outsider", "/api/v1/alerts/" + id).status());
      }
      List<String> rows = new ArrayList<>();
      JsonNode found =
          asking
              .get("auditor", "/api/v1/audit/disclosures?person=outsider&result=missing&size=3")
              .json()
              .path("items");
      found.forEach(row ->
          rows.add(
              row.path("object").asText()
                  + " "
                  + row.path("act").asText()
                  + " "
                  + row.path("handling").asText()));
      assertEquals(
          List.of("no-such-form read-alert ", absent + " read-alert ", hidden + " read-alert "),
          rows);
    }
  }

  @Test
  default void aTriedActIsWrittenAsItselfThoughItsObjectIsHidden() throws Exception {
    try (Asking asking = new Asking(port())) {
      String hidden = Hidden.make(asking).getOrDefault("alert", "");
      assertEquals(
          404, asking.post("outsider", "/api/v1/alerts/" + hidden + "/publish", "{}").status());
      byte[] zip = {'P', 'K', 3, 4};
      for (String path : List.of("/api/v1/packs", "/api/v1/courses")) {
        assertEquals(403, asking.ask("outsider", "POST", path, "application/zip", zip).status());
      }
      for (String act : List.of("publish-alert", "import-pack", "upload-course")) {
        JsonNode rows =
            asking
                .get("auditor", "/api/v1/audit/disclosures?person=outsider&act=" + act)
                .json()
                .path("items");
        assertFalse(rows.isEmpty(), act);
      }
    }
  }

  @Test
  default void anOriginatorIsToldOfNobodyElsesRecordsInAList() throws Exception {
    try (Asking asking = new Asking(port())) {
      Map<String, String> hidden = Hidden.make(asking);
      asking.get("nfp", "/api/v1/alerts?size=100");
      for (String name : List.of("alert", "ref")) {
        String rows = "/api/v1/audit/disclosures?size=200&object=" + hidden.getOrDefault(name, "");
        List<String> shown = new ArrayList<>();
        asking
            .get("ofp", rows)
            .json()
            .path("items")
            .forEach(row -> row.path("shown").forEach(one -> shown.add(one.asText())));
        String own = "alert/" + hidden.getOrDefault("alert", "");
        assertEquals(List.of(own), shown.stream().distinct().toList(), name);
      }
    }
  }

  @Test
  default void whatIsGoneOrNoRecordIsFoundByWhoeverMayReadItsRows() throws Exception {
    try (Asking asking = new Asking(port())) {
      String draft = asking.done(201, "ofp", "/api/v1/alerts", "{}").path("id").asText();
      assertEquals(
          204, asking.ask("ofp", "DELETE", "/api/v1/alerts/" + draft, "", new byte[0]).status());
      String rows = "/api/v1/audit/disclosures?object=";
      for (String who : List.of("ofp", "nfp", "auditor")) {
        assertEquals(200, asking.get(who, rows + draft).status(), who);
      }
      assertEquals(404, asking.get("officer", rows + draft).status());
      asking.get("officer", "/api/v1/parties/qma");
      assertEquals(200, asking.get("auditor", rows + "qma").status());
      assertEquals(404, asking.get("outsider", rows + "qma").status());
    }
  }

  @Test
  default void aRefusalAndTheReadingOfAHistoryNameVersionAndBasis() throws Exception {
    try (Asking asking = new Asking(port())) {
      String id = Hidden.make(asking).getOrDefault("alert", "");
      String path = "/api/v1/alerts/" + id;
      String hash = asking.get("nfp2", path).json().path("contentHash").asText();
      assertEquals(200, asking.get("nfp2", path + "/history").status());
      assertEquals(200, asking.get("nfp2", path + "/related").status());
      assertEquals(403, asking.post("nfp2", path + "/publish", "{}").status());
      List<JsonNode> rows = about(asking, id, "nfp2");
      List<String> acts = rows.stream().map(row -> row.path("act").asText()).toList();
      assertEquals(3, acts.stream().filter("read-alert"::equals).count(), acts::toString);
      assertTrue(acts.contains("publish-alert"), acts::toString);
      for (JsonNode row : rows) {
        if (row.path("object").asText().equals(id)) {
          assertEquals(hash, row.path("version").asText(), row::toString);
          assertEquals("qma-border-act", row.path("legalBasis").asText(), row::toString);
        }
      }
    }
  }

  @Test
  default void programsAreToldHowManyRowsThereAre() throws Exception {
    try (Asking asking = new Asking(port())) {
      String id = Hidden.make(asking).getOrDefault("alert", "");
      // asking is written too, and not meant here
      String rows = "/api/v1/audit/disclosures?object=" + id + "&until=" + Instant.now();
      JsonNode all = asking.get("ofp", rows + "&size=500").json();
      int total = all.path("total").asInt();
      assertTrue(total > 4, all::toString);
      assertEquals(0, all.path("from").asInt());
      assertEquals(total, all.path("items").size());
      JsonNode second = asking.get("ofp", rows + "&from=1&size=2").json();
      assertEquals(total, second.path("total").asInt());
      assertEquals(1, second.path("from").asInt());
      assertEquals(all.at("/items/1"), second.at("/items/0"));
      String before = "&before=" + second.path("before").asText();
      JsonNode third = asking.get("ofp", rows + before).json();
      assertEquals(total, third.path("total").asInt());
      assertEquals(3, third.path("from").asInt());
      assertEquals(all.at("/items/3"), third.at("/items/0"));
    }
  }

  @Test
  default void whatAnotherSiteSendsInASessionIsRefusedAndWritten() throws Exception {
    try (Asking asking = new Asking(port())) {
      String session = "__Host-vidimus=" + asking.token("ofp2");
      byte[] nothing = "{}".getBytes(StandardCharsets.UTF_8);
      String json = "application/json";
      assertEquals(
          403, asking.ask("", "POST", "/api/v1/alerts", json, nothing, "Cookie", session).status());
      String[] foreign = {"Cookie", session, "Sec-Fetch-Site", "cross-site"};
      assertEquals(403, asking.ask("", "POST", "/account", json, nothing, foreign).status());
      JsonNode rows =
          asking
              .get("auditor", "/api/v1/audit/disclosures?person=ofp2&act=act-from-elsewhere")
              .json()
              .path("items");
      assertEquals(2, rows.size(), rows::toString);
      assertEquals("refused", rows.path(0).path("result").asText());
    }
  }

  @Test
  default void whoOpensAPlayerStandsInTheLedger() throws Exception {
    try (Asking asking = new Asking(port())) {
      Hidden.make(asking);
      JsonNode courses = asking.get("trainee", "/api/v1/courses").json().path("items");
      String course = courses.path(0).path("id").asText();
      Asking.Answer registered =
          asking.post("trainee", "/api/v1/courses/" + course + "/registrations", "{}");
      URI launch = URI.create(registered.json().path("launch").asText());
      String asked =
          """
          GET /?%s HTTP/1.1
          Host: %s:%d
          Connection: close

          """
              .formatted(launch.getQuery(), launch.getHost(), launch.getPort())
              .replace("\n", "\r\n");
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
        socket.getOutputStream().write(asked.getBytes(StandardCharsets.UTF_8));
        String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(answer.startsWith("HTTP/1.1 303 "), answer);
      }
      String id = registered.json().path("id").asText();
      List<String> acts =
          about(asking, id, "trainee").stream().map(row -> row.path("act").asText()).toList();
      assertTrue(acts.contains("open-player"), acts::toString);
    }
  }

  @Test
  default void anAlertWhoseTimeIsOverEndsByThePortal() throws Exception {
    try (Asking asking = new Asking(port())) {
      String id = released(asking, Instant.now().plusSeconds(3).toString());
      String path = "/api/v1/alerts/" + id;
      Instant deadline = Instant.now().plusSeconds(120);
      while (!asking.get("outsider", path).json().path("state").asText().equals("expired")) {
        assertTrue(Instant.now().isBefore(deadline), "it does not end");
        Thread.sleep(500);
      }
      JsonNode last = asking.get("outsider", path + "/history").json();
      assertTrue(last.toString().contains("\"expire\""), last::toString);
      JsonNode rows =
          asking
              .get("ofp", "/api/v1/audit/disclosures?act=expire-alert&object=" + id)
              .json()
              .path("items");
      assertEquals(1, rows.size(), rows::toString);
      assertEquals("Vidimus", rows.path(0).path("who").path("person").asText());
      String found;
      do {
        assertTrue(Instant.now().isBefore(deadline), "search still finds it");
        found = asking.get("outsider", "/api/v1/search?kind=alert&size=100").body();
      } while (found.contains(id));
    }
  }

  @Test
  default void whatWasToldOutsideStandsWithItsRecipientAndWhoEnteredIt() throws Exception {
    try (Asking asking = new Asking(port())) {
      String alert = Hidden.make(asking).getOrDefault("alert", "");
      String told =
          """
          {"object": "%s", "to": {"person": "Watch officer", "party": "qmb"}, "method": "oral",
           "reason": "vessel at sea", "on": "2026-11-02"}
          """
              .formatted(alert);
      asking.done(201, "nfp2", "/api/v1/audit/handovers", told);
      JsonNode row =
          asking
              .get("ofp", "/api/v1/audit/disclosures?method=oral&object=" + alert)
              .json()
              .path("items")
              .path(0);
      assertEquals("Watch officer", row.path("who").path("person").asText());
      assertEquals("nfp2", row.path("enteredBy").asText());
      assertEquals("vessel at sea", row.path("reason").asText());
      assertEquals("2026-11-02", row.path("on").asText());
      assertEquals("qma-border-act", row.path("legalBasis").asText());
      Asking.Answer faulty =
          asking.post(
              "nfp2",
              "/api/v1/audit/handovers",
              "{\"object\": \""
                  + alert
                  + "\", \"method\": \"post\", \"legalBasis\": \"none\", \"on\": \"2999-01-01\"}");
      assertEquals(422, faulty.status());
      for (String field : List.of("to", "method", "reason", "legalBasis", "on")) {
        assertTrue(faulty.body().contains("\"field\":\"" + field + "\""), faulty.body());
      }
    }
  }

  @Test
  default void aReasonInAnyLettersStandsInTheLedger() throws Exception {
    try (Asking asking = new Asking(port())) {
      String alert = Hidden.make(asking).getOrDefault("alert", "");
      String asked =
          """
          GET /api/v1/alerts/%s HTTP/1.1
          Host: localhost
          Authorization: Bearer %s
          Vidimus-Reason: vérification à la frontière – Ω
          Connection: close

          """
              .formatted(alert, asking.token("nfp2"))
              .replace("\n", "\r\n");
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
        socket.getOutputStream().write(asked.getBytes(StandardCharsets.UTF_8));
        String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
      }
      List<String> reasons =
          about(asking, alert, "nfp2").stream()
              .map(row -> row.path("reason").asText().getBytes(StandardCharsets.ISO_8859_1))
              .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
              .toList();
      assertTrue(reasons.contains("vérification à la frontière – Ω"), reasons::toString);
    }
  }

  /** An alert for every member, written, endorsed and published by three people. */
  private static String released(Asking asking, String expires)
      throws IOException, InterruptedException {
    String body =
        """
        {"title": "Soon over", "text": "Text", "topic": "route", "handling": "GREEN",
         "audience": ["members"], "grading": {"source": "B", "information": 2},
         "detected": {"on": "2026-11-01"}, "expires": "%s"}
        """
            .formatted(expires);
    String id = asking.done(201, "ofp", "/api/v1/alerts", body).path("id").asText();
    asking.done(200, "ofp", "/api/v1/alerts/" + id + "/submit", "{}");
    asking.done(200, "nfp", "/api/v1/alerts/" + id + "/endorse", "{}");
    asking.done(200, "moderator", "/api/v1/alerts/" + id + "/publish", "{}");
    return id;
  }

  private static List<JsonNode> about(Asking asking, String object, String person)
      throws IOException, InterruptedException {
    List<JsonNode> rows = new ArrayList<>();
    asking
        .get("auditor", "/api/v1/audit/disclosures?object=" + object + "&person=" + person)
        .json()
        .path("items")
        .forEach(rows::add);
    return rows;
  }
}
