package org.vidimus.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Measures the pages of the counter and the search and writes {@code docs/benchmarks/pages.md}; run
 * by {@code deploy/bench/pages}.
 */
class PagesBench {
  private static final int RUNS = Integer.getInteger("vidimus.runs", 5);
  private static final int ROUNDS = 8;
  private static final List<String> QUERIES =
      List.of(
          "passport",
          "quillmar diplomatic passport",
          "QMA-AD-02001",
          "identity card",
          "blue glow under UV",
          "watermark",
          "photo substitution",
          "counterfeit",
          "P<QMA",
          "quilmar pasport",
          "paspor",
          "visa 2019",
          "security thread transmitted light",
          "no fluorescence",
          "optically variable ink",
          "false stamp",
          "diplomatic",
          "tilt",
          "residence permit",
          "laminate",
          "microprint",
          "border stamp air",
          "nothing of the kind",
          "kartu identitas",
          "seafarer",
          "");

  private record Searches(double[] index, double[] answer) {}

  @Test
  void pages() throws IOException, InterruptedException {
    List<String> rows = new ArrayList<>();
    try (Visitor officer = Visitor.arrives().signsIn("officer")) {
      for (Visits.Target target : targets(officer.page())) {
        List<Visits.Visit> firsts = new ArrayList<>();
        List<Visits.Visit> nexts = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
          try (BrowserContext fresh = officer.withEmptyCache()) {
            firsts.add(Visits.of(target, fresh));
            nexts.add(Visits.of(target, fresh));
          }
        }
        rows.add(row(target.name(), "first", 300, firsts));
        rows.add(row(target.name(), "next", 60, nexts));
      }
      report(rows, search(), Visitor.browserVersion());
    }
  }

  static List<Visits.Target> targets(Page page) {
    List<String> ids =
        List.of(
            ((String)
                    page.evaluate(
                        "async () => { const s = (await (await"
                            + " fetch('/api/v1/documents/QMA-AD-02001')).json()).specimens;"
                            + " return s.find(x => x.genuine).id + ' ' + s.find(x => !x.genuine).id }"))
                .split(" "));
    String stage = ".view .stage .sheet img";
    return List.of(
        new Visits.Target(
            "search, thumbnails of the hits", "/search?q=passport", ".hit img", 1, 60),
        new Visits.Target(
            "search, picture of the first look", "/search?q=passport", ".glance img", 1, 300),
        new Visits.Target("document", "/documents/QMA-AD-02001", stage, 1, 300),
        new Visits.Target(
            "compare, both pictures",
            "/compare?left=" + ids.get(0) + "&right=" + ids.get(1),
            ".pane .sheet img",
            2,
            300),
        new Visits.Target("specimen", "/specimens/" + ids.get(1), stage, 1, 300));
  }

  private static String row(String name, String visit, int limit, List<Visits.Visit> visits) {
    return "| %s | %s | %s | %d | %s | %s | %s |"
        .formatted(
            name,
            visit,
            spread(visits.stream().mapToDouble(v -> v.bytes() / 1000.0).toArray(), "%.0f"),
            limit,
            spread(visits.stream().mapToDouble(v -> v.pictures() / 1000.0).toArray(), "%.0f"),
            spread(visits.stream().mapToDouble(Visits.Visit::requests).toArray(), "%.0f"),
            spread(visits.stream().mapToDouble(v -> v.seenMs() / 1000).toArray(), "%.2f"));
  }

  /** Least, median and greatest; one number where they are alike. */
  private static String spread(double[] values, String format) {
    Arrays.sort(values);
    String least = String.format(Locale.ROOT, format, values[0]);
    String median = String.format(Locale.ROOT, format, values[values.length / 2]);
    String greatest = String.format(Locale.ROOT, format, values[values.length - 1]);
    return least.equals(greatest) ? least : least + " / " + median + " / " + greatest;
  }

  private static Searches search() throws IOException, InterruptedException {
    int calls = QUERIES.size() * ROUNDS;
    double[] index = new double[calls];
    double[] answer = new double[calls];
    Asking officer = new Asking(Portal.demo(), "officer");
    // the first round warms the server and is not counted
    for (int n = -QUERIES.size(); n < calls; n++) {
      String query =
          URLEncoder.encode(QUERIES.get(Math.floorMod(n, QUERIES.size())), StandardCharsets.UTF_8);
      String address = "/api/v1/search?lang=" + (n % 2 == 0 ? "en" : "id") + "&q=" + query;
      long from = System.nanoTime();
      JsonNode told = officer.get(address);
      double took = (System.nanoTime() - from) / 1e6;
      if (n >= 0) {
        answer[n] = took;
        index[n] = told.required("micros").asLong() / 1000.0;
      }
    }
    return new Searches(index, answer);
  }

  private static String share(double[] values, double share) {
    Arrays.sort(values);
    return String.format(Locale.ROOT, "%.1f", values[(int) Math.ceil(share * values.length) - 1]);
  }

  private static void report(List<String> rows, Searches searches, String browser)
      throws IOException {
    String text =
        """
        # Pages of the counter
        Measured by `deploy/bench/pages --dpi %s --runs %d` on %s: %s, Java %s, Chromium %s, server and
        browser on one machine. The officer's page on a line of 2 Mbit/s with 150 ms delay, which the
        browser itself makes: once with an empty cache, then again in another tab. Least / median /
        greatest of %d runs; one number where they are alike. KB are 1000 bytes as they came over the
        wire, heads included; pictures are counted apart. The first useful picture is the hit's
        thumbnail, the picture of the first look, the picture of the stage, or both of the comparison,
        fully there, counted from the start of the navigation.

        | page | visit | KB | limit KB | KB of pictures | requests | first useful picture, s (limit 3) |
        |---|---|---:|---:|---:|---:|---:|
        %s

        ## Search
        %d calls of `GET /api/v1/search`, %d different texts, in two languages, one after the other, after a
        round that is not counted. The limit is 20 ms on the server.

        | ms | p50 | p95 | greatest |
        |---|---:|---:|---:|
        | as the server says (`micros`) | %s | %s | %s |
        | whole answer, sign-in and record included | %s | %s | %s |
        """
            .formatted(
                Portal.DPI,
                RUNS,
                LocalDate.now(ZoneOffset.UTC),
                machine(),
                Runtime.version().feature(),
                browser,
                RUNS,
                String.join("\n", rows),
                searches.index().length,
                QUERIES.size(),
                share(searches.index(), 0.5),
                share(searches.index(), 0.95),
                share(searches.index(), 1),
                share(searches.answer(), 0.5),
                share(searches.answer(), 0.95),
                share(searches.answer(), 1));
    Files.writeString(Path.of("..", "docs", "benchmarks", "pages.md"), text);
    System.out.println(text);
  }

  private static String machine() throws IOException {
    String cpu =
        Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
            .filter(l -> l.startsWith("model name"))
            .map(l -> l.substring(l.indexOf(':') + 2))
            .findFirst()
            .orElse("an unnamed processor");
    long memory =
        Files.readAllLines(Path.of("/proc/meminfo")).stream()
            .filter(l -> l.startsWith("MemTotal"))
            .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")))
            .findFirst()
            .orElse(0);
    return "%d processors (%s), %d GiB"
        .formatted(Runtime.getRuntime().availableProcessors(), cpu, Math.round(memory / 1048576.0));
  }
}
