package org.vidimus.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vidimus.common.ProblemDetails;

/**
 * The first answer that applies, in the order the public face gives: who one is, what there is,
 * what one may, what kind it is, what stands, what it says. An interface, so that its tests share
 * the one deployment of {@link RoutesIT}.
 */
interface AnswersInOrder {
  int port();

  /** An alert of one state, before the moderators. */
  private static String endorsed(Asking asking) throws Exception {
    String sent =
        """
        {"title": "For one state", "text": "Text", "topic": "route", "handling": "AMBER",
         "audience": ["qma"], "grading": {"source": "B", "information": 2},
         "detected": {"on": "2026-11-01"}}
        """;
    String path =
        "/api/v1/alerts/" + asking.done(201, "ofp", "/api/v1/alerts", sent).path("id").asText();
    asking.done(200, "ofp", path + "/submit", "{}");
    asking.done(200, "nfp", path + "/endorse", "{}");
    return path;
  }

  private static int put(Asking asking, String who, String path, JsonNode content)
      throws Exception {
    String tag = asking.get(who, path).headers().getOrDefault("ETag", List.of()).getFirst();
    return asking
        .ask(
            who,
            "PUT",
            path,
            "application/json",
            content.toString().getBytes(UTF_8),
            "If-Match",
            tag)
        .status();
  }

  @Test
  default void onlyTheOriginatorWidens() throws Exception {
    try (Asking asking = new Asking(port())) {
      String path = endorsed(asking);
      // what was read can be sent back as it is
      ObjectNode content = (ObjectNode) asking.get("moderator", path).json();
      assertEquals(200, put(asking, "moderator", path, content));
      ObjectNode wider = content.deepCopy();
      wider.withArray("audience").add("members");
      assertEquals(403, put(asking, "moderator", path, wider));
      assertEquals(
          403, put(asking, "moderator", path, content.deepCopy().put("handling", "GREEN")));
      ObjectNode narrower = content.deepCopy().put("handling", "RED");
      narrower.withArray("audience").removeAll().add("qma-border-service");
      assertEquals(200, put(asking, "moderator", path, narrower));
      asking.done(200, "moderator", path + "/return", "{\"reason\": \"Too narrow\"}");
      assertEquals(200, put(asking, "ofp", path, wider));
    }
  }

  private static int sent(Asking asking, String who, String path, String kind) throws Exception {
    return asking.ask(who, "POST", path, kind, "{}".getBytes(UTF_8)).status();
  }

  @Test
  default void aWrongKindIsToldAfterWhatOneMayNot() throws Exception {
    try (Asking asking = new Asking(port())) {
      for (String kind : List.of("text/plain", "application/xml", "xx", "application/vnd.x+json")) {
        assertEquals(401, sent(asking, "", "/api/v1/alerts", kind), kind);
        assertEquals(403, sent(asking, "officer", "/api/v1/packs", kind), kind);
        assertEquals(404, sent(asking, "officer", "/api/v1/alerts/none/submit", kind), kind);
        for (String path : List.of("/api/v1/alerts", "/api/v1/audit/handovers")) {
          assertEquals(415, sent(asking, "ofp", path, kind), kind + " " + path);
        }
        assertEquals(415, sent(asking, "editor", "/api/v1/packs", kind), kind);
        assertEquals(415, sent(asking, "admin", "/api/v1/parties", kind), kind);
      }
      assertEquals(201, sent(asking, "ofp", "/api/v1/alerts", "application/json; charset=utf-8"));
      assertEquals(201, sent(asking, "ofp", "/api/v1/alerts", ""));
    }
  }

  @Test
  default void aTextThatHoldsNulIsAFaultOfItsField() throws Exception {
    try (Asking asking = new Asking(port())) {
      String nul = "a\\u0000b";
      Asking.Answer alert =
          asking.post("ofp", "/api/v1/alerts", "{\"detected\": {\"place\": \"" + nul + "\"}}");
      assertEquals(422, alert.status());
      assertEquals("detected.place", alert.json().at("/problems/0/field").asText());
      String signIn = "{\"username\": \"" + nul + "\", \"password\": \"x\"}";
      assertEquals(422, asking.post("", "/api/v1/tokens", signIn).status());
      assertEquals(422, asking.get("officer", "/api/v1/directory?q=a%00b").status());
      assertEquals(401, asking.get("", "/api/v1/directory?q=a%00b").status());
    }
  }

  @Test
  default void aWrongKindIsToldBeforeTheState() throws Exception {
    try (Asking asking = new Asking(port())) {
      String path = endorsed(asking);
      byte[] words = "words".getBytes(UTF_8);
      // nothing says which content was read, which is told after the kind
      assertEquals(415, asking.ask("moderator", "PUT", path, "text/plain", words).status());
      assertEquals(428, asking.ask("moderator", "PUT", path, "application/json", words).status());
      // it is submitted already, which is told after the kind too, and before what is said
      assertEquals(415, asking.ask("ofp", "POST", path + "/submit", "text/plain", words).status());
      assertEquals(
          409, asking.ask("ofp", "POST", path + "/submit", "application/json", words).status());
      assertEquals(
          415, asking.ask("nfp", "PUT", "/api/v1/people/ofp/roles", "text/plain", words).status());
    }
  }

  @Test
  default void whoMayNotAskIsToldSoBeforeWhatIsAsked() throws Exception {
    try (Asking asking = new Asking(port())) {
      for (String path : List.of("/api/v1/search?kind=foo", "/api/v1/alerts?state=foo")) {
        assertEquals(403, asking.get("auditor", path).status(), path);
        assertEquals(422, asking.get("officer", path).status(), path);
      }
      assertEquals(403, asking.get("officer", "/api/v1/changes?state=foo").status());
      assertEquals(422, asking.get("moderator", "/api/v1/changes?state=foo").status());
      for (String path : List.of("disclosures?size=x", "disclosures.csv?size=x")) {
        assertEquals(403, asking.get("admin", "/api/v1/audit/" + path).status(), path);
        assertEquals(422, asking.get("officer", "/api/v1/audit/" + path).status(), path);
      }
    }
  }

  @Test
  default void whatIsNowhereIsAnsweredAsAProblem() throws Exception {
    try (Asking asking = new Asking(port())) {
      for (String path :
          List.of("/api/v1/documents/", "/api/v1/specimens//x", "/api/v2/search", "/iiif/foo")) {
        assertEquals(401, asking.get("", path).status(), path);
        Asking.Answer missing = asking.get("officer", path);
        assertEquals(404, missing.status(), path);
        assertEquals(List.of(ProblemDetails.TYPE), missing.headers().get("Content-Type"), path);
      }
    }
  }

  @Test
  default void aVerbThatIsNotTakenIsAnsweredAsAProblem() throws Exception {
    try (Asking asking = new Asking(port())) {
      for (String path : List.of("/alerts", "/api/v1/search", "/iiif/3/none/info.json")) {
        for (String verb : List.of("PUT", "PATCH", "DELETE")) {
          Asking.Answer answer = asking.ask("officer", verb, path, "", new byte[0]);
          assertEquals(405, answer.status(), verb + path);
          assertEquals(List.of(ProblemDetails.TYPE), answer.headers().get("Content-Type"), path);
        }
      }
    }
  }

  @Test
  default void anyAcceptLanguageIsTaken() throws Exception {
    try (Asking asking = new Asking(port())) {
      for (String header : List.of("garbage;;q=x", "en;q=2", "en_US", ";", "*")) {
        Asking.Answer found =
            asking.ask(
                "officer", "GET", "/api/v1/search?q=", "", new byte[0], "Accept-Language", header);
        assertEquals(200, found.status(), header);
      }
    }
  }

  @Test
  default void faultsNameNoClassOfTheProgram() throws Exception {
    try (Asking asking = new Asking(port())) {
      for (String body :
          List.of(
              "{\"title\": 1}",
              "{\"audience\": {}}",
              "{\"grading\": \"B\"}",
              "{\"unheardOf\": 1}",
              "[]",
              "{\"detected\": {\"on\": []}}")) {
        Asking.Answer answer = asking.post("ofp", "/api/v1/alerts", body);
        assertEquals(422, answer.status(), body);
        assertEquals(-1, answer.body().indexOf("org.vidimus"), answer.body());
        assertEquals(-1, answer.body().indexOf("java."), answer.body());
      }
    }
  }
}
