package org.vidimus.courses.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.vidimus.courses.source.CourseFault;

/** The folder of specimen packs, {@code CODE.zip} each; a pack is opened when first asked for. */
public final class Packs implements AutoCloseable {
  private final Path folder;
  private final Map<String, Pack> open = new HashMap<>();

  public Packs(Path folder) {
    this.folder = folder;
  }

  Pack document(String code) {
    Pack pack = open.get(code);
    if (pack == null) {
      pack = read(code);
      open.put(code, pack);
    }
    return pack;
  }

  /** Where the pack lies, whether it is there or not. */
  public Path file(String code) {
    return folder.resolve(code + ".zip");
  }

  private Pack read(String code) {
    Path file = file(code);
    if (!Files.isRegularFile(file)) {
      throw new CourseFault("no pack " + file.getFileName() + " in " + folder);
    }
    try {
      ZipFile zip = new ZipFile(file.toFile());
      return new Pack(zip, document(zip, code));
    } catch (IOException e) {
      throw new CourseFault(file.getFileName() + " does not open: " + e.getMessage(), e);
    }
  }

  private static JsonNode document(ZipFile zip, String code) throws IOException {
    ZipEntry entry = zip.getEntry("pack.json");
    if (entry == null) {
      throw new CourseFault(code + ".zip has no pack.json");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      JsonNode pack = JsonMapper.builder().build().readTree(in);
      return Pack.items(pack.path("documents"))
          .filter(document -> code.equals(document.path("code").asText()))
          .findFirst()
          .orElseThrow(() -> new CourseFault(code + ".zip does not hold " + code));
    }
  }

  @Override
  public void close() {
    for (Pack pack : open.values()) {
      try {
        pack.zip().close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
