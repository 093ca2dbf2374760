package org.vidimus.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/**
 * The server is killed while it imports, again and again; run by {@code deploy/faults}. After each
 * start every document is there whole or not at all, with its pictures and its place in the index,
 * and no job waits for nobody. In the end a whole import makes what it makes where nothing went
 * wrong, and no file is left over.
 */
class KilledImports {
  private static final int TIMES = Integer.getInteger("vidimus.times", 10);
  private static final long SEED = Long.getLong("vidimus.seed", System.nanoTime());
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Random random = new Random(SEED);

  @Test
  void nothingIsHalfImported() throws IOException, InterruptedException {
    System.out.println("seed " + SEED + ", " + TIMES + " kills");
    Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "faults-");
    Path pack = folder.resolve("all.zip");
    List<String> codes = join(pack);
    Map<String, JsonNode> whole;
    long took;
    try (Portal undisturbed = Portal.empty(folder.resolve("undisturbed"))) {
      Asking editor = new Asking(undisturbed, "editor");
      long from = System.nanoTime();
      editor.await(editor.send(pack));
      took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from);
      whole = documents(editor, codes);
      assertEquals(Set.copyOf(codes), whole.keySet());
    }
    System.out.println("undisturbed: " + codes.size() + " documents in " + took + " ms");
    Path data = folder.resolve("disturbed");
    for (int time = 1; time <= TIMES; time++) {
      try (Portal portal = Portal.empty(data)) {
        Asking editor = new Asking(portal, "editor");
        check(editor, codes, whole);
        editor.send(pack);
        long wait = random.nextLong(took);
        TimeUnit.MILLISECONDS.sleep(wait);
        portal.kill();
        System.out.println("kill " + time + " after " + wait + " ms");
      }
    }
    try (Portal portal = Portal.empty(data)) {
      Asking editor = new Asking(portal, "editor");
      check(editor, codes, whole);
      editor.await(editor.send(pack));
      assertEquals(whole, documents(editor, codes), "after all");
      assertEquals(images(whole), files(data), "pictures in the data folder");
    }
    remove(folder);
  }

  private static void check(Asking editor, List<String> codes, Map<String, JsonNode> whole)
      throws IOException, InterruptedException {
    Map<String, JsonNode> there = documents(editor, codes);
    there.forEach((code, document) -> assertEquals(whole.get(code), document, code));
    for (String image : images(there)) {
      assertEquals(200, editor.status("/iiif/3/" + image + "/full/!200,200/0/default.jpg"), image);
    }
    for (String code : codes) {
      editor.awaitFound(code, there.containsKey(code));
    }
    System.out.println("  " + there.size() + " of " + codes.size() + " documents there, all whole");
  }

  /** The documents that are there, each with its specimens. */
  private static Map<String, JsonNode> documents(Asking editor, List<String> codes)
      throws IOException, InterruptedException {
    Map<String, JsonNode> there = new TreeMap<>();
    for (String code : codes) {
      int status = editor.status("/api/v1/documents/" + code);
      assertTrue(status == 200 || status == 404, code + " answers " + status);
      if (status == 200) {
        ArrayNode both = JSON.createArrayNode();
        JsonNode document = editor.get("/api/v1/documents/" + code);
        both.add(document);
        for (JsonNode specimen : document.path("specimens")) {
          both.add(editor.get("/api/v1/specimens/" + specimen.path("id").asText()));
        }
        there.put(code, both);
      }
    }
    return there;
  }

  private static Set<String> images(Map<String, JsonNode> documents) {
    Set<String> images = new TreeSet<>();
    documents.values().forEach(d -> d.findValuesAsText("image").forEach(images::add));
    return images;
  }

  private static Set<String> files(Path data) throws IOException {
    Set<String> files = new TreeSet<>();
    try (Stream<Path> found = Files.walk(data.resolve("images"))) {
      found
          .filter(f -> Files.isRegularFile(f) && !f.endsWith("open"))
          .map(f -> f.getFileName().toString().replaceFirst("\\.(tif|png)$", ""))
          .forEach(files::add);
    }
    return files;
  }

  /** All packs of the demo as one, each document's pictures in a folder of its own. */
  private static List<String> join(Path to) throws IOException {
    List<String> codes = new ArrayList<>();
    ObjectNode record = JSON.createObjectNode().put("format", "vidimus-pack/1");
    ArrayNode issuers = record.putArray("issuers");
    ArrayNode documents = record.putArray("documents");
    Set<String> known = new TreeSet<>();
    try (OutputStream out = Files.newOutputStream(to);
        ZipOutputStream joined = new ZipOutputStream(out);
        Stream<Path> packs = Files.list(Path.of("target/demo-150/packs"))) {
      joined.setLevel(1);
      for (Path pack : packs.filter(p -> p.toString().endsWith(".zip")).sorted().toList()) {
        String folder = pack.getFileName().toString().replace(".zip", "/");
        try (ZipFile zip = new ZipFile(pack.toFile())) {
          JsonNode one = JSON.readTree(zip.getInputStream(zip.getEntry("pack.json")));
          one.path("issuers")
              .forEach(issuer -> {
                if (known.add(issuer.path("code").asText())) {
                  issuers.add(issuer);
                }
              });
          for (JsonNode document : one.path("documents")) {
            document
                .findParents("file")
                .forEach(
                    view -> ((ObjectNode) view).put("file", folder + view.path("file").asText()));
            documents.add(document);
            codes.add(document.path("code").asText());
          }
          copy(zip, folder, joined);
        }
      }
      joined.putNextEntry(new ZipEntry("pack.json"));
      joined.write(record.toString().getBytes(UTF_8));
    }
    return codes;
  }

  private static void copy(ZipFile from, String folder, ZipOutputStream to) throws IOException {
    for (Enumeration<? extends ZipEntry> e = from.entries(); e.hasMoreElements(); ) {
      ZipEntry entry = e.nextElement();
      if (!entry.isDirectory() && !entry.getName().equals("pack.json")) {
        to.putNextEntry(new ZipEntry(folder + entry.getName()));
        from.getInputStream(entry).transferTo(to);
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepestFirst = new ArrayList<>(all.toList());
      Collections.reverse(deepestFirst);
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    }
  }
}
