package org.vidimus.document.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip that others made. It is gone through once to its last byte before anything of it is used,
 * so that a bomb or a damaged archive is known while nothing has been kept.
 */
final class PackArchive implements AutoCloseable {
  static final String RECORD = "pack.json";

  private static final int MOST_ENTRIES = 20_000;
  private static final long MOST_BYTES = 16L << 30;
  private static final long LARGEST_RECORD = 64L << 20;

  /**
   * Deflate reaches 1,032; a drawn page reaches about 100. Small entries may be as flat as blank.
   */
  private static final long HIGHEST_RATIO = 250;

  private static final long SMALL = 4L << 20;

  private final ZipFile zip;
  private final Map<String, ZipEntry> files = new TreeMap<>();

  private PackArchive(ZipFile zip) {
    this.zip = zip;
  }

  /** Opens an archive. Refuses one that is damaged, leaves itself, swells, or has no record. */
  static PackArchive open(Path file) throws PackBroken, IOException {
    PackArchive archive = new PackArchive(zip(file));
    try {
      archive.list(Files.size(file));
      archive.readThrough();
      archive.needRecord();
      return archive;
    } catch (PackBroken | IOException | RuntimeException e) {
      archive.close();
      throw e;
    }
  }

  private static ZipFile zip(Path file) throws PackBroken, IOException {
    try {
      return new ZipFile(file.toFile());
    } catch (ZipException damaged) {
      throw new PackBroken("", "import.fault.zip", String.valueOf(damaged.getMessage()));
    }
  }

  private void list(long size) throws PackBroken {
    long packed = 0;
    long unpacked = 0;
    Set<String> names = new HashSet<>();
    for (ZipEntry entry : Collections.list(zip.entries())) {
      String name = entry.getName();
      checkName(name);
      if (!names.add(name.toLowerCase(Locale.ROOT))) {
        throw new PackBroken(name, "import.fault.zip.twice");
      }
      if (names.size() > MOST_ENTRIES) {
        throw new PackBroken("", "import.fault.zip.entries", MOST_ENTRIES);
      }
      packed += entry.getCompressedSize();
      unpacked += entry.getSize();
      checkSwelling(entry);
      if (!entry.isDirectory()) {
        files.put(name, entry);
      }
    }
    if (packed > size) {
      throw new PackBroken("", "import.fault.zip.overlap");
    }
    if (unpacked > MOST_BYTES) {
      throw bomb("");
    }
  }

  static void checkName(String name) throws PackBroken {
    boolean leaves =
        name.startsWith("/")
            || name.contains("\\")
            || name.indexOf('\0') >= 0
            || name.matches("[A-Za-z]:.*")
            || ("/" + name + "/").contains("/../")
            || ("/" + name).contains("/./");
    if (leaves || name.isBlank()) {
      throw new PackBroken(name, "import.fault.zip.leaves");
    }
  }

  private static void checkSwelling(ZipEntry entry) throws PackBroken {
    long packed = Math.max(1, entry.getCompressedSize());
    if (entry.getSize() > SMALL && entry.getSize() / packed > HIGHEST_RATIO) {
      throw bomb(entry.getName());
    }
  }

  private static PackBroken bomb(String name) {
    return new PackBroken(name, "import.fault.zip.swells");
  }

  private void readThrough() throws PackBroken, IOException {
    byte[] piece = new byte[1 << 16];
    for (ZipEntry entry : files.values()) {
      try (InputStream in = zip.getInputStream(entry)) {
        CRC32 sum = new CRC32();
        long size = 0;
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
          size += read;
          if (size > entry.getSize()) {
            throw bomb(entry.getName());
          }
          sum.update(piece, 0, read);
        }
        if (size != entry.getSize() || sum.getValue() != entry.getCrc()) {
          throw new PackBroken(entry.getName(), "import.fault.zip.part");
        }
      } catch (ZipException | java.io.EOFException damaged) {
        throw new PackBroken(entry.getName(), "import.fault.zip.unread");
      }
    }
  }

  private void needRecord() throws PackBroken {
    ZipEntry record = files.get(RECORD);
    if (record == null) {
      throw files.keySet().stream()
          .filter(name -> name.endsWith("/" + RECORD))
          .findFirst()
          .map(name -> new PackBroken(RECORD, "import.fault.zip.record-below", name))
          .orElseGet(() -> new PackBroken(RECORD, "import.fault.zip.no-record"));
    }
    if (record.getSize() > LARGEST_RECORD) {
      throw new PackBroken(RECORD, "import.fault.zip.record-size");
    }
  }

  /** What the pack says of itself. */
  InputStream record() throws IOException {
    return zip.getInputStream(files.get(RECORD));
  }

  boolean has(String name) {
    return files.containsKey(name) && !name.equals(RECORD);
  }

  /** A file of the pack. Several may be read at the same time. */
  Optional<InputStream> find(String name) throws IOException {
    return has(name) ? Optional.ofNullable(zip.getInputStream(files.get(name))) : Optional.empty();
  }

  /** The names of all files but the record. */
  Set<String> names() {
    Set<String> names = new HashSet<>(files.keySet());
    names.remove(RECORD);
    return names;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
