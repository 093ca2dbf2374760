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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Packs of the demo sent as one, in an order that changes, to a server that is killed meanwhile.
 * After each start every document is there whole or not at all, with its pictures and its place in
 * the index.
 */
final class Imports {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<Path> packs;
  private final Path joined;
  private final Random random;
  private final Set<String> codes = new TreeSet<>();
  private final List<Map<String, JsonNode>> seen = new ArrayList<>();

  /** As many packs of the demo as wanted; the one that is sent is made in the folder. */
  Imports(int most, Path folder, Random random) throws IOException {
    this.joined = folder.resolve("joined.zip");
    this.random = random;
    try (Stream<Path> all = Files.list(Path.of("target/demo-150/packs"))) {
      packs =
          new ArrayList<>(
              all.filter(p -> p.toString().endsWith(".zip")).sorted().limit(most).toList());
    }
    join();
  }

  /** Sends all of it, its documents in another order than before; the address of the job. */
  String send(Asking editor) throws IOException, InterruptedException {
    Collections.shuffle(packs, random);
    join();
    return editor.send(joined);
  }

  /** What is there after a start; fails where a picture or a place in the index is missing. */
  int check(Asking editor) throws IOException, InterruptedException {
    Map<String, JsonNode> there = documents(editor);
    for (String image : images(there)) {
      assertEquals(200, editor.status("/iiif/3/" + image + "/full/!200,200/0/default.jpg"), image);
    }
    for (String code : codes) {
      editor.awaitFound(code, there.containsKey(code));
    }
    seen.add(there);
    return there.size();
  }

  /**
   * Imports all of it undisturbed; fails unless what was there after each start is a part of what
   * is there then, and no file is left over.
   */
  void finish(Asking editor, Path data) throws IOException, InterruptedException {
    editor.await(send(editor));
    Map<String, JsonNode> whole = documents(editor);
    assertEquals(codes, whole.keySet());
    for (Map<String, JsonNode> before : seen) {
      before.forEach((code, document) -> assertEquals(whole.get(code), document, code));
    }
    assertEquals(images(whole), files(data), "pictures in the data folder");
  }

  /** The documents that are there, each with its specimens. */
  private Map<String, JsonNode> documents(Asking editor) throws IOException, InterruptedException {
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

  /** The packs as one, each document's pictures in a folder of its own. */
  private void join() throws IOException {
    ObjectNode record = JSON.createObjectNode().put("format", "vidimus-pack/1");
    Map<String, JsonNode> issuers = new LinkedHashMap<>();
    ArrayNode documents = record.putArray("documents");
    try (OutputStream out = Files.newOutputStream(joined);
        ZipOutputStream to = new ZipOutputStream(out)) {
      to.setLevel(1);
      for (Path pack : packs) {
        String folder = pack.getFileName().toString().replace(".zip", "/");
        try (ZipFile zip = new ZipFile(pack.toFile())) {
          JsonNode one = JSON.readTree(zip.getInputStream(zip.getEntry("pack.json")));
          one.path("issuers").forEach(i -> issuers.putIfAbsent(i.path("code").asText(), i));
          for (JsonNode document : one.path("documents")) {
            document
                .findParents("file")
                .forEach(
                    view -> ((ObjectNode) view).put("file", folder + view.path("file").asText()));
            documents.add(document);
            codes.add(document.path("code").asText());
          }
          copy(zip, folder, to);
        }
      }
      record.putArray("issuers").addAll(issuers.values());
      to.putNextEntry(new ZipEntry("pack.json"));
      to.write(record.toString().getBytes(UTF_8));
    }
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
}
