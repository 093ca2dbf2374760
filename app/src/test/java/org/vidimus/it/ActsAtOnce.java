package org.vidimus.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vidimus.it.Contents.the;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * Two people who act on one thing at the same moment: one is done, the other told so, and the
 * ledger has both. An interface, so that its tests share the one deployment of {@link PortalIT}.
 */
interface ActsAtOnce {
  int ROUNDS = 8;

  private static int port() {
    return the(HttpServletRequest.class).getLocalPort();
  }

  /** Lets all of them go at once; their answers in their order. */
  @SafeVarargs
  private static List<Asking.Answer> atOnce(Callable<Asking.Answer>... acts) throws Exception {
    CyclicBarrier start = new CyclicBarrier(acts.length);
    List<Future<Asking.Answer>> running = new ArrayList<>();
    try (ExecutorService people = Executors.newFixedThreadPool(acts.length)) {
      for (Callable<Asking.Answer> act : acts) {
        running.add(
            people.submit(() -> {
              start.await();
              return act.call();
            }));
      }
    }
    List<Asking.Answer> answers = new ArrayList<>();
    for (Future<Asking.Answer> one : running) {
      answers.add(one.get());
    }
    return answers;
  }

  private static List<Integer> statuses(List<Asking.Answer> answers) {
    return answers.stream().map(Asking.Answer::status).sorted().toList();
  }

  private static String content(String title) {
    return """
    {"title": "%s", "text": "Text", "topic": "route", "handling": "AMBER", "audience": ["members"],
     "grading": {"source": "B", "information": 2}, "detected": {"on": "2026-11-01"}}
    """
        .formatted(title);
  }

  /** An alert before the moderators. */
  private static String endorsed(Asking asking) throws Exception {
    String id = asking.done(201, "ofp", "/api/v1/alerts", content("One")).path("id").asText();
    asking.done(200, "ofp", "/api/v1/alerts/" + id + "/submit", "{}");
    asking.done(200, "nfp", "/api/v1/alerts/" + id + "/endorse", "{}");
    return id;
  }

  private static List<String> results(Asking asking, String object, String act) throws Exception {
    List<String> results = new ArrayList<>();
    JsonNode rows =
        asking
            .get("auditor", "/api/v1/audit/disclosures?object=" + object + "&act=" + act)
            .json()
            .path("items");
    rows.forEach(row -> results.add(row.path("result").asText()));
    results.sort(null);
    return results;
  }

  @Test
  default void ofTwoWhoPublishOneDoes() throws Exception {
    try (Asking asking = new Asking(port())) {
      for (int round = 0; round < ROUNDS; round++) {
        String id = endorsed(asking);
        asking.get("moderator2", "/api/v1/alerts/" + id);
        asking.get("moderator", "/api/v1/alerts/" + id);
        String publish = "/api/v1/alerts/" + id + "/publish";
        List<Asking.Answer> answers =
            atOnce(
                () -> asking.post("moderator", publish, "{}"),
                () -> asking.post("moderator2", publish, "{}"));
        assertEquals(List.of(200, 409), statuses(answers), answers::toString);
        assertEquals(List.of("done", "refused"), results(asking, id, "publish-alert"));
        String history = asking.get("ofp", "/api/v1/alerts/" + id + "/history").body();
        assertEquals(2, history.split("\"publish\"", -1).length, history);
      }
    }
  }

  @Test
  default void picturesThatComeAtOnceAllArrive() throws Exception {
    try (Asking asking = new Asking(port())) {
      String id = asking.done(201, "ofp", "/api/v1/alerts", content("Four")).path("id").asText();
      String alert = "/api/v1/alerts/" + id;
      byte[] png = Contents.png();
      Callable<Asking.Answer> one =
          () -> asking.ask("ofp", "POST", alert + "/attachments", "image/png", png);
      List<Asking.Answer> answers = atOnce(one, one, one, one);
      assertEquals(List.of(201, 201, 201, 201), statuses(answers), answers::toString);
      assertEquals(4, asking.get("ofp", alert).json().path("attachments").size());
    }
  }

  @Test
  default void ofTwoWhoEditTheSameContentOneDoes() throws Exception {
    try (Asking asking = new Asking(port())) {
      for (int round = 0; round < ROUNDS; round++) {
        Asking.Answer drafted = asking.post("ofp", "/api/v1/alerts", content("Two"));
        String alert = "/api/v1/alerts/" + drafted.json().path("id").asText();
        String tag = asking.get("ofp", alert).headers().getOrDefault("ETag", List.of()).getFirst();
        List<Asking.Answer> answers =
            atOnce(
                () -> put(asking, alert, tag, content("Two, by one")),
                () -> put(asking, alert, tag, content("Two, by another")));
        assertEquals(List.of(200, 412), statuses(answers), answers::toString);
        String kept =
            answers.get(answers.getFirst().status() == 200 ? 0 : 1).json().path("title").asText();
        assertEquals(kept, asking.get("ofp", alert).json().path("title").asText());
        assertEquals(
            List.of("done", "refused"),
            results(asking, drafted.json().path("id").asText(), "edit-alert"));
      }
    }
  }

  private static Asking.Answer put(Asking asking, String alert, String tag, String content)
      throws Exception {
    return asking.ask(
        "ofp",
        "PUT",
        alert,
        "application/json",
        content.getBytes(StandardCharsets.UTF_8),
        "If-Match",
        tag);
  }

  @Test
  default void twoAlertsPublishedAtOnceHaveTwoNumbers() throws Exception {
    try (Asking asking = new Asking(port())) {
      for (int round = 0; round < ROUNDS; round++) {
        String one = endorsed(asking);
        String other = endorsed(asking);
        asking.get("moderator2", "/api/v1/alerts/" + one);
        asking.get("moderator", "/api/v1/alerts/" + one);
        List<Asking.Answer> answers =
            atOnce(
                () -> asking.post("moderator", "/api/v1/alerts/" + one + "/publish", "{}"),
                () -> asking.post("moderator2", "/api/v1/alerts/" + other + "/publish", "{}"));
        assertEquals(List.of(200, 200), statuses(answers), answers::toString);
        long numbers =
            answers.stream()
                .map(a -> a.body().replaceAll(".*(VA-\\d+-\\d+).*", "$1"))
                .distinct()
                .count();
        assertEquals(2, numbers);
      }
    }
  }

  @Test
  default void ofTwoWhoConfirmAChangeOneDoes() throws Exception {
    try (Asking asking = new Asking(port())) {
      for (int round = 0; round < ROUNDS; round++) {
        String group =
            """
            {"slug": "%s", "names": [{"lang": "en", "text": "Some"}], "kind": "hub",
             "owner": "secretariat", "hidden": true, "from": "2026-01-01"}
            """
                .formatted("at-once-" + UUID.randomUUID().toString().substring(0, 8));
        String change = asking.done(202, "admin", "/api/v1/groups", group).path("change").asText();
        asking.get("moderator2", "/api/v1/changes/" + change);
        asking.get("moderator", "/api/v1/changes/" + change);
        String confirm = "/api/v1/changes/" + change + "/confirm";
        List<Asking.Answer> answers =
            atOnce(
                () -> asking.post("moderator", confirm, "{}"),
                () -> asking.post("moderator2", confirm, "{}"));
        assertEquals(List.of(200, 409), statuses(answers), answers::toString);
      }
    }
  }
}
