package org.vidimus.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Alerts, each with a word of its own in title, text, attachment name and the attachment's
 * metadata: a sample of handling, audience and state that covers every pair of values, drawn anew
 * each time ({@code it.seed} repeats one), or the whole of it ({@code it.canaries=whole}, as {@code
 * deploy/canaries} asks).
 */
record Canaries(List<Canary> all, long seed) {
  private static final boolean WHOLE = System.getProperty("it.canaries", "sample").equals("whole");

  private static final List<String> HANDLINGS =
      List.of("CLEAR", "GREEN", "AMBER", "AMBER+STRICT", "RED");
  private static final List<String> AUDIENCES =
      List.of("", "members", "qma", "qmb", "secretariat", "rom");
  private static final List<String> STATES =
      List.of(
          "draft",
          "returned",
          "national-review",
          "central-review",
          "published",
          "declined",
          "withdrawn");

  /** One alert; {@code picture} is the id of its attachment's picture. */
  record Canary(
      String word, String id, String picture, String handling, String audience, String state) {}

  static Canaries make(Asking asking) throws IOException, InterruptedException {
    long seed = Long.getLong("it.seed", System.nanoTime());
    List<String[]> cells = cells();
    Collections.shuffle(cells, new Random(seed));
    List<Canary> all = new ArrayList<>();
    for (String[] values : WHOLE ? cells : sample(cells)) {
      all.add(make(asking, "zq" + letters(all.size()), values[0], values[1], values[2]));
    }
    return new Canaries(all, seed);
  }

  private static Canary make(
      Asking asking, String word, String handling, String audience, String state)
      throws IOException, InterruptedException {
    String content =
        """
        {"title": "%s title", "text": "%s text", "topic": "route", "handling": "%s",
         "audience": [%s], "grading": {"source": "B", "information": 2},
         "detected": {"on": "2026-11-01"}}
        """
            .formatted(word, word, handling, audience.isEmpty() ? "" : "\"" + audience + "\"");
    String id = asking.done(201, "ofp", "/api/v1/alerts", content).path("id").asText();
    Asking.Answer attached =
        asking.ask(
            "ofp",
            "POST",
            "/api/v1/alerts/" + id + "/attachments?name=" + word + ".png",
            "image/png",
            picture(word));
    String image = attached.json().path("image").asText();
    for (String step : road(state)) {
      String[] words = step.split(" ");
      asking.done(
          200, words[0], "/api/v1/alerts/" + id + "/" + words[1], "{\"reason\": \"why so\"}");
    }
    return new Canary(
        word, id, image.substring(image.lastIndexOf('/') + 1), handling, audience, state);
  }

  private static List<String> road(String state) {
    return switch (state) {
      case "draft" -> List.of();
      case "returned" -> List.of("ofp submit", "nfp return");
      case "national-review" -> List.of("ofp submit");
      case "central-review" -> List.of("ofp submit", "nfp endorse");
      case "published" -> List.of("ofp submit", "nfp endorse", "moderator publish");
      case "declined" -> List.of("ofp submit", "nfp decline");
      case "withdrawn" -> List.of("ofp submit", "nfp endorse", "moderator publish", "ofp withdraw");
      default -> throw new IllegalArgumentException(state);
    };
  }

  private static List<String[]> cells() {
    List<String[]> cells = new ArrayList<>();
    for (String handling : HANDLINGS) {
      for (String audience : AUDIENCES) {
        for (String state : STATES) {
          cells.add(new String[] {handling, audience, state});
        }
      }
    }
    return cells;
  }

  /** Taken one by one where it covers most pairs that were not yet. */
  private static List<String[]> sample(List<String[]> cells) {
    Set<String> open = new HashSet<>();
    cells.forEach(cell -> open.addAll(pairs(cell)));
    List<String[]> taken = new ArrayList<>();
    while (!open.isEmpty()) {
      String[] best = cells.getFirst();
      long most = -1;
      for (String[] cell : cells) {
        long covers = pairs(cell).stream().filter(open::contains).count();
        if (covers > most) {
          best = cell;
          most = covers;
        }
      }
      taken.add(best);
      open.removeAll(pairs(best));
    }
    return taken;
  }

  private static List<String> pairs(String[] cell) {
    return List.of(
        cell[0] + "/" + cell[1] + "/*", cell[0] + "/*/" + cell[2], "*/" + cell[1] + "/" + cell[2]);
  }

  /** Five letters that no word of another alert shares within two slips. */
  private static String letters(int i) {
    StringBuilder word = new StringBuilder();
    int rest = i * 7919 + 104729;
    for (int place = 0; place < 7; place++) {
      word.append((char) ('a' + rest % 26));
      rest = rest / 26 + rest % 26 * 131 + place;
    }
    return word.toString();
  }

  /** A picture with the word among its metadata. */
  private static byte[] picture(String word) throws IOException {
    byte[] plain = Hidden.png();
    byte[] text = ("tEXtComment\u0000" + word).getBytes(StandardCharsets.ISO_8859_1);
    CRC32 sum = new CRC32();
    sum.update(text);
    var out = new ByteArrayOutputStream();
    int head = 33; // signature and IHDR
    out.write(plain, 0, head);
    out.write(bytes(text.length - 4));
    out.write(text);
    out.write(bytes((int) sum.getValue()));
    out.write(plain, head, plain.length - head);
    return out.toByteArray();
  }

  private static byte[] bytes(int number) {
    return java.nio.ByteBuffer.allocate(4).putInt(number).array();
  }
}
