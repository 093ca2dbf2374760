package org.vidimus.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Measures whether what one may not see takes as long as what does not exist, and writes {@code
 * docs/benchmarks/alike.md}; run by {@code deploy/bench/alike}.
 */
class AlikeBench {
  private static final int TIMES = Integer.getInteger("vidimus.times", 400);
  private static final int WARMING = 100;
  private static final String HIDDEN_FROM = "observer";

  /** A route, an id that is hidden on it, and one that names nothing. */
  private record Route(String before, String hidden, String absent, String after) {
    String name() {
      return before + "…" + after;
    }
  }

  @Test
  void alike() throws IOException, InterruptedException {
    Portal portal = Portal.demo();
    Asking viewer = new Asking(portal, HIDDEN_FROM);
    List<String> rows = new ArrayList<>();
    for (Route route : routes(portal)) {
      double[] hidden = new double[TIMES];
      double[] absent = new double[TIMES];
      for (int i = -WARMING; i < TIMES; i++) {
        // in turn first and second, so that neither is always the one after the other
        boolean hiddenFirst = Math.floorMod(i, 2) == 0;
        double one = time(viewer, route, hiddenFirst ? route.hidden() : route.absent());
        double other = time(viewer, route, hiddenFirst ? route.absent() : route.hidden());
        if (i >= 0) {
          hidden[i] = hiddenFirst ? one : other;
          absent[i] = hiddenFirst ? other : one;
        }
      }
      rows.add(row(route, hidden, absent));
    }
    report(rows);
  }

  private static List<Route> routes(Portal portal) throws IOException, InterruptedException {
    Asking owner = new Asking(portal, "nfp");
    Asking editor = new Asking(portal, "editor");
    Asking viewer = new Asking(portal, HIDDEN_FROM);
    String alert = "";
    for (JsonNode item : owner.get("/api/v1/alerts?state=published&size=100").path("items")) {
      String id = item.path("id").asText();
      if (viewer.status("/api/v1/alerts/" + id) == 404) {
        alert = id;
      }
    }
    JsonNode document = MissingNode.getInstance();
    for (JsonNode hit : editor.get("/api/v1/search?kind=document&size=100").path("hits")) {
      String code = hit.path("code").asText();
      if (viewer.status("/api/v1/documents/" + code) == 404) {
        JsonNode found = editor.get("/api/v1/documents/" + code);
        document = found.path("specimens").isEmpty() ? document : found;
      }
    }
    String code = document.path("code").asText();
    String specimen = document.path("specimens").path(0).path("id").asText();
    String image = document.path("parts").path(0).path("views").path(0).path("image").asText();
    if (alert.isEmpty() || code.isEmpty() || image.isEmpty()) {
      throw new IllegalStateException("nothing is hidden from " + HIDDEN_FROM);
    }
    String no = UUID.randomUUID().toString();
    String noCode = code.substring(0, code.length() - 5) + "99999";
    return List.of(
        new Route("/api/v1/alerts/", alert, no, ""),
        new Route("/api/v1/alerts/", alert, no, "/history"),
        new Route("/api/v1/documents/", code, noCode, ""),
        new Route("/api/v1/specimens/", specimen, no, ""),
        new Route("/iiif/3/", image, no, "/info.json"),
        new Route("/iiif/3/", image, no, "/full/!200,200/0/default.jpg"),
        new Route("/iiif/specimens/", specimen, no, "/manifest"),
        new Route("/api/v1/audit/disclosures?object=", alert, no, ""));
  }

  private static double time(Asking viewer, Route route, String id)
      throws IOException, InterruptedException {
    String path = route.before() + id + route.after();
    long from = System.nanoTime();
    int status = viewer.status(path);
    double took = (System.nanoTime() - from) / 1e6;
    if (status != 404) {
      throw new IllegalStateException(path + " answers " + status);
    }
    return took;
  }

  private static String row(Route route, double[] hidden, double[] absent) {
    return String.format(
        Locale.ROOT,
        "| `%s` | %.2f | %.2f | %.2f | %.2f | %.2f |",
        route.name(),
        share(hidden, 0.5),
        share(absent, 0.5),
        share(hidden, 0.5) / share(absent, 0.5),
        share(hidden, 0.95),
        share(absent, 0.95));
  }

  private static double share(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.ceil(share * sorted.length) - 1];
  }

  private static void report(List<String> rows) throws IOException {
    String text =
        """
        # What one may not see takes as long as what does not exist
        Measured by `deploy/bench/alike` on %s: %d processors, Java %s, the demo on H2, one program signed
        in as `%s` that asks for a hidden id and an absent one in turn, %d times each after %d that are
        not counted. All answer 404. Milliseconds, the record in the ledger included.

        | route | hidden, p50 | absent, p50 | ratio | hidden, p95 | absent, p95 |
        |---|---:|---:|---:|---:|---:|
        %s
        """
            .formatted(
                LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                HIDDEN_FROM,
                TIMES,
                WARMING,
                String.join("\n", rows));
    Files.writeString(Path.of("..", "docs", "benchmarks", "alike.md"), text);
    System.out.println(text);
  }
}
