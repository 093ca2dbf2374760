package org.vidimus.specimens.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A specimen pack, {@code vidimus-pack/1}: its pictures, and the record that explains them. */
final class Pack {
  private static final List<String> HEAD =
      List.of(
          "code",
          "titles",
          "issuer",
          "category",
          "type",
          "version",
          "firstIssued",
          "lastIssued",
          "notValidAfter",
          "handling",
          "audience",
          "nationality",
          "territory",
          "construction",
          "widthMm",
          "heightMm",
          "pages",
          "validity",
          "notes",
          "numberPattern");
  private static final List<String> SPECIMEN =
      List.of("id", "genuine", "title", "texts", "fraudClass", "fraudMethods");
  private static final LocalDateTime STAMP = LocalDateTime.of(2026, 1, 1, 0, 0);

  private final Description description;
  private final Map<String, byte[]> files = new TreeMap<>();
  private final Map<String, ArrayNode> parts = new TreeMap<>();

  Pack(Description description) {
    this.description = description;
  }

  /** Takes every view of a part and writes what it is; called by several threads. */
  void shoot(String specimen, boolean first, PartDrawing drawing) {
    String prefix = first ? "" : specimen + ".";
    ObjectNode part = Description.JSON.createObjectNode();
    part.put("id", prefix + drawing.id());
    part.set("name", drawing.part().path("name"));
    part.set("kind", drawing.part().path("kind"));
    ArrayNode views = part.putArray("views");
    for (View view : drawing.views()) {
      String file = "images/" + specimen + "/" + drawing.id() + "-" + view.id() + ".jpg";
      byte[] picture = Jpeg.encode(drawing.take(view), 0.86f, view.dpi());
      views.add(view(view, prefix + drawing.id() + "." + view.id(), file, drawing));
      keep(file, picture);
    }
    notes(part, "features", drawing);
    notes(part, "signs", drawing);
    drawing.forget();
    keepPart(specimen, part);
  }

  private synchronized void keep(String file, byte[] picture) {
    files.put(file, picture);
  }

  private synchronized void keepPart(String specimen, ObjectNode part) {
    parts.computeIfAbsent(specimen, k -> Description.JSON.createArrayNode()).add(part);
  }

  private static ObjectNode view(View view, String id, String file, PartDrawing drawing) {
    ObjectNode node = Description.JSON.createObjectNode();
    node.put("id", id).put("light", view.light().slug());
    if (view.frame() > 0) {
      node.put("frame", view.frame());
    }
    if (view.crop() != null) {
      ObjectNode crop = Description.JSON.createObjectNode();
      ArrayNode box = crop.putArray("region");
      box.add(view.crop().getX()).add(view.crop().getY());
      box.add(view.crop().getWidth()).add(view.crop().getHeight());
      node.set("crop", region(drawing.region(crop)));
    }
    return node.put("file", file).put("dpi", view.dpi());
  }

  private static ObjectNode region(int[] r) {
    ObjectNode node = Description.JSON.createObjectNode();
    return node.put("x", r[0]).put("y", r[1]).put("width", r[2]).put("height", r[3]);
  }

  private static void notes(ObjectNode part, String key, PartDrawing drawing) {
    if (key.equals("features") && part.path("id").asText().contains(".")) {
      return;
    }
    if (!drawing.part().has(key)) {
      return;
    }
    ArrayNode list = part.putArray(key);
    for (JsonNode note : drawing.part().path(key)) {
      ObjectNode copy = note.deepCopy();
      copy.remove(List.of("layer", "pad"));
      copy.set("region", region(drawing.region(note)));
      list.add(copy);
    }
  }

  void write(Path zip) throws IOException {
    Path part = zip.resolveSibling(zip.getFileName() + ".part");
    try (OutputStream out = Files.newOutputStream(part);
        ZipOutputStream stream = new ZipOutputStream(out)) {
      entry(
          stream,
          "pack.json",
          Description.JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(record()));
      stream.setLevel(Deflater.BEST_SPEED);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        entry(stream, file.getKey(), file.getValue());
      }
    }
    Files.move(part, zip, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(STAMP);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  int pictures() {
    return files.size();
  }

  private ObjectNode record() {
    ObjectNode pack = Description.JSON.createObjectNode();
    pack.put("format", "vidimus-pack/1");
    ObjectNode issuer = Description.JSON.createObjectNode();
    issuer.set("code", description.issuer().path("code"));
    issuer.set("names", description.issuer().path("names"));
    pack.putArray("issuers").add(issuer);
    ObjectNode document = Description.JSON.createObjectNode();
    copy(description.document(), document, HEAD);
    ArrayNode specimens = document.putArray("specimens");
    for (JsonNode specimen : description.specimens()) {
      ObjectNode node = Description.JSON.createObjectNode();
      copy(specimen, node, SPECIMEN);
      node.set("parts", inOrder(parts.get(specimen.path("id").asText())));
      specimens.add(node);
    }
    copy(description.document(), document, List.of("checks"));
    pack.putArray("documents").add(document);
    return pack;
  }

  /** Threads finish parts in any order; the record keeps the order of the description. */
  private ArrayNode inOrder(@org.jspecify.annotations.Nullable ArrayNode drawn) {
    ArrayNode sorted = Description.JSON.createArrayNode();
    for (JsonNode part : description.document().path("parts")) {
      for (JsonNode found : drawn == null ? Description.JSON.createArrayNode() : drawn) {
        String id = found.path("id").asText();
        if (id.substring(id.indexOf('.') + 1).equals(part.path("id").asText())) {
          sorted.add(found);
        }
      }
    }
    return sorted;
  }

  private static void copy(JsonNode from, ObjectNode to, List<String> keys) {
    for (String key : keys) {
      if (from.has(key)) {
        to.set(key, from.path(key));
      }
    }
  }
}
