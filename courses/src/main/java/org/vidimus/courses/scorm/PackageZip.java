package org.vidimus.courses.scorm;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The package's zip. Its comment carries the hash of what it was made from. */
public final class PackageZip {
  /** The same always: a zip made twice from the same must be the same. */
  private static final LocalDateTime STAMP = LocalDateTime.of(2026, 1, 1, 0, 0);

  private PackageZip() {}

  /** Whether the file was made from just these inputs. */
  public static boolean isMadeFrom(Path file, String inputs) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return inputs.equals(zip.getComment());
    } catch (IOException _) {
      return false; // half a file: it is written again
    }
  }

  public static void write(Path file, Map<String, byte[]> entries, String inputs)
      throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path draft = file.resolveSibling(file.getFileName() + ".draft");
    try (OutputStream out = Files.newOutputStream(draft);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      zip.setComment(inputs);
      for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
        ZipEntry header = new ZipEntry(entry.getKey());
        header.setTimeLocal(STAMP);
        zip.putNextEntry(header);
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
