package org.vidimus.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
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
