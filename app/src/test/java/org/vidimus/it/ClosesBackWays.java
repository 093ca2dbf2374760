package org.vidimus.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What one may not see answers, on every route the server knows of itself, like what does not
 * exist: the same status, headers and body, by the same number of statements. An interface, so that
 * its tests share the one deployment of {@link RoutesIT}.
 */
interface ClosesBackWays {
  /**
   * Nobody, an outsider, an observer, one of too low clearance, one of too low a level, one whose
   * membership ended yesterday, and one without rights on content.
   */
  List<String> VIEWERS =
      List.of("", "outsider", "observer", "trainee", "officer", "ofp-b", "admin");

  /** Planted beside the portal: each must be found, or the search finds nothing. */
  Set<String> PLANTED =
      Set.of("GET /api/v1/planted/{id}", "GET /iiif/specimens/planted/{id}", "GET /planted/{id}");

  /** The desk takes no id, and names what one asked for oneself. */
  Set<String> OWN_HISTORY = Set.of("GET /");

  /** Each route as the server knows it, its places for identifiers in braces. */
  Set<String> templates();

  /** The port on which this server answers. */
  int port();

  @Test
  default void whatOneMayNotSeeAnswersLikeWhatDoesNotExist() throws Exception {
    try (Asking asking = new Asking(port())) {
      Map<String, String> hidden = Hidden.make(asking);
      hidden.forEach((kind, id) -> assertFalse(id.isEmpty(), kind));
      Map<String, Asking.Answer> absent = new HashMap<>();
      Set<String> offenders = new TreeSet<>();
      List<String> how = new ArrayList<>();
      for (String template : templates()) {
        for (Map.Entry<String, String> id : hidden.entrySet()) {
          if (!isWorthTrying(asking, template, id)) {
            continue;
          }
          for (String viewer : VIEWERS) {
            String told = difference(asking, absent, template, viewer, id);
            if (!told.isEmpty()) {
              offenders.add(template);
              how.add(viewer + " " + template + " " + id.getKey() + ": " + told);
            }
          }
        }
      }
      assertEquals(PLANTED, offenders, () -> String.join("\n", how));
    }
  }

  /**
   * A change is tried with every id; a reading with those that mean something to it, which is seen
   * by asking as somebody who may have them.
   */
  private static boolean isWorthTrying(Asking asking, String template, Map.Entry<String, String> id)
      throws IOException, InterruptedException {
    if (OWN_HISTORY.contains(template)) {
      return false;
    }
    boolean takes = template.contains("{");
    if (!template.startsWith("GET ")) {
      return takes;
    }
    String owner =
        switch (id.getKey()) {
          case "registration" -> "ofp2";
          case "job", "document", "specimen", "specimen-picture", "covert-picture" -> "editor";
          case "group" -> "nfp";
          case "change" -> "moderator";
          default -> "ofp";
        };
    String none = Hidden.absent(id.getKey());
    return !same(
            ask(asking, template, owner, id.getValue()),
            id.getValue(),
            ask(asking, template, owner, none),
            none)
        .isEmpty();
  }

  /** The administrator sees imports, groups and changes; the outsider is in the group. */
  private static boolean isTheirs(String viewer, String kind) {
    return viewer.equals("admin")
        ? Set.of("job", "group", "change").contains(kind)
        : viewer.equals("outsider") && kind.startsWith("shared-");
  }

  private static String difference(
      Asking asking,
      Map<String, Asking.Answer> known,
      String template,
      String viewer,
      Map.Entry<String, String> id)
      throws IOException, InterruptedException {
    // all that the administrator sees of the ledger is what they asked for themselves
    boolean echo = viewer.equals("admin") && template.equals("GET /audit");
    if (echo || isTheirs(viewer, id.getKey())) {
      return "";
    }
    String none = Hidden.absent(id.getKey());
    String key = template + "\n" + viewer + "\n" + none.length();
    Asking.Answer other = known.get(key);
    if (other == null) {
      other = ask(asking, template, viewer, none);
      known.put(key, new Asking.Answer(other.status(), headers(other, none), body(other, none)));
      other = known.get(key);
    }
    return same(ask(asking, template, viewer, id.getValue()), id.getValue(), other, "");
  }

  /** What tells two answers apart, their ids aside; empty when nothing does. */
  private static String same(Asking.Answer one, String id, Asking.Answer other, String otherId) {
    if (one.status() != other.status()) {
      return one.status() + " instead of " + other.status();
    }
    if (!headers(one, id).equals(headers(other, otherId))) {
      return "headers " + headers(one, id) + " instead of " + headers(other, otherId);
    }
    return body(one, id).equals(body(other, otherId))
        ? ""
        : "body " + body(one, id) + " instead of " + body(other, otherId);
  }

  private static Asking.Answer ask(Asking asking, String template, String viewer, String id)
      throws IOException, InterruptedException {
    String[] words = template.split(" ", 2);
    String path = words[1].replaceAll("\\{[^}]+}", id);
    if (path.equals(words[1]) && words[0].equals("GET")) {
      // where the address has no place for an id, it may still be asked for
      path += "?object=%s&left=%s&right=%s&open=%s&id=%s&document=%s&kind=alert".replace("%s", id);
    }
    boolean sends = !words[0].equals("GET") && !words[0].equals("DELETE");
    return asking.ask(
        viewer,
        words[0],
        path,
        sends ? "application/json" : "",
        sends ? "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8) : new byte[0]);
  }

  private static Map<String, List<String>> headers(Asking.Answer answer, String id) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    answer
        .headers()
        .forEach((name, values) -> {
          // the container ends a connection after some hundred answers, whatever they say
          if (!Set.of("content-length", "set-cookie", "connection")
              .contains(name.toLowerCase(java.util.Locale.ROOT))) {
            headers.put(name, values.stream().map(v -> plain(v, id)).toList());
          }
        });
    return headers;
  }

  private static String body(Asking.Answer answer, String id) {
    return plain(answer.body(), id);
  }

  /** Without the id that was asked for, nonces, times and tokens of forms. */
  private static String plain(String text, String id) {
    return (id.isEmpty() ? text : text.replace(id, "ID"))
        .replaceAll(
            "(nonce-|nonce=\"|(?:ViewState|nonce)\"[^>]*value=\"|csp.init\\('|csrf\" content=\")[^\"' ]*",
            "$1")
        .replaceAll("(under )?\\d+ ms", "")
        .replaceAll("\"micros\":\\d+", "")
        .replaceAll("\\d\\d:\\d\\d UTC", "")
        .replaceAll("(entry|before|after)[\"=:]+\\d+", "")
        .replaceAll("\"at\":\"[^\"]*\"", "");
  }

  @Test
  default void membersOfTodayReadWhatMembersOfYesterdayDoNot() throws Exception {
    try (Asking asking = new Asking(port())) {
      String alert = "/api/v1/alerts/" + Hidden.make(asking).get("shared-alert");
      assertEquals(200, asking.get("outsider", alert).status());
      assertEquals(404, asking.get("ofp-b", alert).status());
    }
  }

  @Test
  default void aDetailOfWhatIsCovertIsForThoseWhoMayKnowOfIt() throws Exception {
    try (Asking asking = new Asking(port())) {
      String detail = Hidden.make(asking).getOrDefault("covert-picture", "");
      String picture = "/iiif/3/" + detail + "/full/max/0/default.jpg";
      for (String page : List.of("/api/v1/documents/QMZ-AO-00992", "/documents/QMZ-AO-00992")) {
        Asking.Answer examiner = asking.get("examiner", page);
        Asking.Answer officer = asking.get("officer", page);
        assertEquals(200, officer.status());
        assertTrue(examiner.body().contains(detail), page);
        assertFalse(officer.body().contains(detail), page);
      }
      assertEquals(200, asking.get("examiner", picture).status());
      assertEquals(404, asking.get("officer", picture).status());
    }
  }

  @Test
  default void whatOneMayNotSeeCostsAsManyStatementsAsWhatDoesNotExist() throws Exception {
    try (Asking asking = new Asking(port())) {
      Map<String, String> hidden = Hidden.make(asking);
      Map<String, String> routes = new LinkedHashMap<>();
      routes.put("/api/v1/alerts/", "alert ref");
      routes.put("/api/v1/documents/", "document");
      routes.put("/api/v1/specimens/", "specimen");
      routes.put("/api/v1/jobs/", "job");
      routes.put("/api/v1/registrations/", "registration");
      routes.put("/api/v1/groups/", "group");
      routes.put("/api/v1/changes/", "change");
      routes.put("/iiif/3/", "alert-picture specimen-picture covert-picture");
      routes.put("/iiif/specimens/", "specimen");
      routes.put("/api/v1/audit/disclosures?object=", "alert ref document specimen");
      List<String> unequal = new ArrayList<>();
      for (Map.Entry<String, String> route : routes.entrySet()) {
        String end = route.getKey().equals("/iiif/specimens/") ? "/manifest" : "";
        for (String kind : route.getValue().split(" ")) {
          asking.get("outsider", route.getKey() + Hidden.absent(kind) + end);
          long seen = statements(asking, route.getKey() + hidden.get(kind) + end);
          long absent = statements(asking, route.getKey() + Hidden.absent(kind) + end);
          long malformed = statements(asking, route.getKey() + "no-such-form" + end);
          assertTrue(seen > 0, route.getKey());
          if (seen != absent || absent != malformed) {
            unequal.add(
                route.getKey()
                    + kind
                    + ": hidden "
                    + seen
                    + ", absent "
                    + absent
                    + ", malformed "
                    + malformed);
          }
        }
      }
      assertEquals(List.of(), unequal);
    }
  }

  private static long statements(Asking asking, String path)
      throws IOException, InterruptedException {
    // the server's own errands ask too: the least of several is what the request alone asks
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 7; i++) {
      long before = CountingDataSource.statements();
      Asking.Answer answer = asking.get("outsider", path);
      assertEquals(404, answer.status(), path);
      least = Math.min(least, CountingDataSource.statements() - before);
    }
    return least;
  }
}
