package org.vidimus.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.vidimus.access.Oracle;

/**
 * A word of a restricted record is not found, counted, suggested, corrected to, thumbnailed or
 * mentioned for anyone outside, on any route. Who is inside, the hand-written oracle says. An
 * interface, so that its tests share the one deployment of {@link RoutesIT}.
 */
interface HidesCanaries {
  /** The demo's people as the product's description lists them. */
  Map<String, Oracle.Reader> READERS = readers();

  Set<String> templates();

  int port();

  private static Map<String, Oracle.Reader> readers() {
    Map<String, Oracle.Reader> all = new LinkedHashMap<>();
    all.put("", new Oracle.Reader(false, Set.of(), "", "", "CLEAR", 1, Set.of("public")));
    add(all, "officer user qma-border-service qma AMBER 1", "members");
    add(all, "trainee user qma-border-academy qma GREEN 1", "members");
    add(all, "examiner user qma-document-laboratory qma AMBER+STRICT 3", "members");
    add(all, "ofp ofp qma-border-service qma AMBER+STRICT 2", "members");
    add(all, "ofp2 ofp qma-border-academy qma AMBER+STRICT 2", "members");
    add(all, "nfp2 nfp qma-ministry qma RED 2", "members");
    add(all, "outsider user qmb-immigration-office qmb AMBER 1", "members");
    add(all, "ofp-b ofp qmb-immigration-office qmb AMBER+STRICT 2", "members");
    add(all, "observer user rom-analysis rom AMBER 1", "rom");
    add(all, "moderator2 moderator secretariat-moderation secretariat RED 2", "members");
    add(all, "editor editor secretariat-library secretariat RED 3", "members");
    add(all, "coursemanager course-manager secretariat-training secretariat AMBER 1", "members");
    add(all, "auditor auditor secretariat-audit secretariat CLEAR 1", "public");
    add(all, "admin administrator secretariat-operations secretariat CLEAR 1", "public");
    return all;
  }

  private static void add(Map<String, Oracle.Reader> all, String said, String reached) {
    String[] words = said.split(" ");
    all.put(
        words[0],
        new Oracle.Reader(
            true,
            Set.of(words[1]),
            words[2],
            words[3],
            words[4],
            Integer.parseInt(words[5]),
            reached.equals("public")
                ? Set.of("public")
                : new TreeSet<>(List.of("public", words[2], words[3], reached))));
  }

  @Test
  default void noRouteTellsAWordToWhomItIsNotReleased() throws Exception {
    try (Asking asking = new Asking(port())) {
      Canaries made = Canaries.make(asking);
      List<Canaries.Canary> canaries = made.all();
      awaitIndex(asking, canaries);
      List<String> told = new ArrayList<>();
      long seen = 0;
      for (Map.Entry<String, Oracle.Reader> reader : READERS.entrySet()) {
        String who = reader.getKey();
        for (Canaries.Canary canary : canaries) {
          if (mayRead(who, reader.getValue(), canary)) {
            seen++;
            hides(asking, who, canary).forEach(at -> told.add(who + " lacks " + canary + at));
          } else {
            tellsOf(asking, who, canary).forEach(at -> told.add(who + " " + canary + " at " + at));
          }
        }
        for (String path : lists()) {
          String body = asking.get(who, path).body();
          canaries.stream()
              .filter(canary -> !mayRead(who, reader.getValue(), canary))
              .filter(c -> body.contains(c.word()) || (!namesIds(path) && body.contains(c.id())))
              .forEach(canary -> told.add(who + " " + canary + " in " + path));
        }
      }
      assertEquals(List.of(), told, () -> "seed " + made.seed() + "\n" + String.join("\n", told));
      assertTrue(seen > 60, "those inside must find theirs: " + seen);
    }
  }

  private static boolean mayRead(String who, Oracle.Reader reader, Canaries.Canary canary) {
    boolean withdrawn = canary.state().equals("withdrawn");
    String state =
        switch (canary.state()) {
          case "withdrawn" -> "published";
          case "returned" -> "draft";
          default -> canary.state();
        };
    return Oracle.may(
            reader,
            "read-alert",
            new Oracle.Item(
                "alert",
                state,
                false,
                "qma-border-service",
                "qma",
                canary.handling(),
                canary.audience().isEmpty() ? Set.of() : Set.of(canary.audience()),
                1,
                who.equals("ofp"),
                false,
                false,
                false))
        // withdrawn records keep their title for whoever could read them
        || (withdrawn && who.equals("ofp"));
  }

  /** The addresses that keep from somebody inside what is theirs to read. */
  private static List<String> hides(Asking asking, String who, Canaries.Canary canary)
      throws IOException, InterruptedException {
    List<String> at = new ArrayList<>();
    if (!asking.get(who, "/api/v1/alerts/" + canary.id()).body().contains(canary.word())) {
      at.add(" at its address");
    }
    boolean found =
        asking.get(who, "/api/v1/search?q=" + canary.word()).body().contains(canary.id());
    if (canary.state().equals("published") && !found) {
      at.add(" in search");
    }
    String picture = "/iiif/3/" + canary.picture() + "/full/max/0/default.jpg";
    Asking.Answer shown = asking.get(who, picture);
    if (shown.status() == 200 && shown.body().contains(canary.word())) {
      at.add(" but has its word in the picture's metadata");
    }
    return at;
  }

  /** The addresses about the record itself that tell its word or that it is there. */
  private static List<String> tellsOf(Asking asking, String who, Canaries.Canary canary)
      throws IOException, InterruptedException {
    List<String> at = new ArrayList<>();
    String slip = canary.word().substring(0, 4) + canary.word().substring(5);
    for (String path :
        List.of(
            "/alerts/" + canary.id(),
            "/api/v1/alerts/" + canary.id(),
            "/api/v1/alerts/" + canary.id() + "/history",
            "/iiif/3/" + canary.picture() + "/full/max/0/default.jpg",
            "/api/v1/search?q=" + slip,
            "/api/v1/suggest?q=" + canary.word().substring(0, 5))) {
      Asking.Answer answer = asking.get(who, path);
      boolean search = path.contains("?q=");
      if (answer.body().contains(canary.word())
          || (search && answer.body().contains(canary.id()))
          || (!search && answer.status() == 200)) {
        at.add(path);
      }
    }
    String found = asking.get(who, "/api/v1/search?q=" + canary.word()).body();
    if (found.contains(canary.id()) || found.contains(canary.word() + " t")) {
      at.add("search");
    }
    return at;
  }

  /**
   * One's own history names what one asked for oneself; the ledger names, to a state's focal
   * points, the ids of what is the state's.
   */
  private static boolean namesIds(String path) {
    return path.equals("/") || path.contains("audit");
  }

  /** Every address without an identifier that the server knows, and the lists at their longest. */
  private List<String> lists() {
    List<String> paths =
        new ArrayList<>(
            List.of(
                "/api/v1/alerts?size=100",
                "/api/v1/search?size=100",
                "/api/v1/search?q=title&size=100",
                "/search?q=text",
                "/api/v1/audit/disclosures?size=500"));
    templates().stream()
        .filter(t -> t.startsWith("GET /") && !t.contains("{") && !t.contains("planted"))
        .map(t -> t.substring(4))
        .forEach(paths::add);
    return paths;
  }

  private static void awaitIndex(Asking asking, List<Canaries.Canary> canaries)
      throws IOException, InterruptedException {
    for (Canaries.Canary canary : canaries) {
      if (!canary.state().equals("published") || canary.handling().equals("RED")) {
        continue;
      }
      for (int i = 0; i < 300; i++) {
        String found = asking.get("ofp", "/api/v1/search?q=" + canary.word()).body();
        if (found.contains(canary.id())) {
          break;
        }
        Thread.sleep(200);
      }
    }
  }
}
