package org.vidimus.learning;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.vidimus.common.Refusal;

/**
 * A zip that a stranger sent, opened with care: paths stay inside, sizes are counted and not
 * believed. Refuses when it is not a zip by its first bytes (wrong kind), or when it is broken, a
 * bomb, or leaves its folder (faulty, every fault named).
 */
final class PackageArchive implements Closeable {
  private final ZipFile zip;
  private final PackageLimits limits;
  private final Map<String, ZipEntry> files = new LinkedHashMap<>();

  private PackageArchive(ZipFile zip, PackageLimits limits) {
    this.zip = zip;
    this.limits = limits;
  }

  static PackageArchive open(Path file, PackageLimits limits) throws IOException {
    if (!looksLikeZip(file)) {
      throw Refusal.of(Refusal.Kind.WRONG_KIND, "learning.refusal.notZip");
    }
    PackageArchive archive = new PackageArchive(zip(file), limits);
    try {
      archive.list();
      return archive;
    } catch (RuntimeException refused) {
      archive.close();
      throw refused;
    }
  }

  private static boolean looksLikeZip(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(4);
      return head.length == 4
          && head[0] == 'P'
          && head[1] == 'K'
          && ((head[2] == 3 && head[3] == 4) || (head[2] == 5 && head[3] == 6));
    }
  }

  /** Names are UTF-8; older tools on Windows write code page 437 without saying so. */
  private static ZipFile zip(Path file) throws IOException {
    try {
      return open(file, StandardCharsets.UTF_8);
    } catch (ZipException _) {
      try {
        return open(file, Charset.forName("IBM437"));
      } catch (ZipException broken) {
        Faults faults = new Faults();
        faults.fault("", 0, "", "learning.fault.zip", String.valueOf(broken.getMessage()));
        throw faults.refusal();
      }
    }
  }

  private static ZipFile open(Path file, Charset names) throws IOException {
    return new ZipFile(file.toFile(), names);
  }

  private void list() {
    Faults faults = new Faults();
    if (zip.size() > limits.entries()) {
      faults.fault("", 0, "", "learning.fault.files", limits.entries());
      throw faults.refusal();
    }
    long total = 0;
    for (ZipEntry entry : Collections.list(zip.entries())) {
      total = check(entry, total, faults);
    }
    if (total > limits.unpacked()) {
      faults.fault("", 0, "", "learning.fault.unpacked", limits.unpacked() >> 20);
    }
    if (!faults.none()) {
      throw faults.refusal();
    }
  }

  private long check(ZipEntry entry, long total, Faults faults) {
    String name = entry.getName();
    Optional<String> path = inside(name);
    if (path.isEmpty()) {
      faults.fault(name, 0, "", "learning.fault.leaves-zip");
    } else if (!entry.isDirectory() && !name.endsWith("\\")) {
      if (files.putIfAbsent(path.get(), entry) != null) {
        faults.fault(name, 0, "", "learning.fault.twice");
      }
      if (swells(Math.max(0, entry.getSize()), entry.getCompressedSize())) {
        faults.fault(name, 0, "", "learning.fault.ratio", limits.ratio());
      }
    }
    return total + Math.max(0, entry.getSize());
  }

  /** The path with forward slashes; nothing when it does not stay inside the folder. */
  static Optional<String> inside(String name) {
    String path = name.replace('\\', '/');
    boolean leaves =
        path.isEmpty()
            || path.startsWith("/")
            || path.matches("^[A-Za-z]:.*")
            || path.chars().anyMatch(c -> c < 32)
            || path.length() > 1000
            || List.of(path.split("/")).contains("..");
    return leaves ? Optional.empty() : Optional.of(path.replaceAll("(^|/)(\\./)+", "$1"));
  }

  private boolean swells(long unpacked, long packed) {
    return unpacked > limits.small() && unpacked / Math.max(1, packed) > limits.ratio();
  }

  /** Paths of all files, in the zip's order. */
  Set<String> files() {
    return Collections.unmodifiableSet(files.keySet());
  }

  /** The path of a file whatever the case of its letters; the exact one before others. */
  Optional<String> find(String path) {
    if (files.containsKey(path)) {
      return Optional.of(path);
    }
    String lower = path.toLowerCase(Locale.ROOT);
    return files.keySet().stream()
        .filter(f -> f.toLowerCase(Locale.ROOT).equals(lower))
        .findFirst();
  }

  InputStream read(String path) throws IOException {
    ZipEntry entry = files.get(path);
    if (entry == null) {
      throw new IOException("no file " + path);
    }
    return zip.getInputStream(entry);
  }

  /** Writes every file below a folder; refuses when one does not come out as it was packed. */
  void unpack(Path folder) throws IOException {
    Faults faults = new Faults();
    for (Map.Entry<String, ZipEntry> file : files.entrySet()) {
      Path target = folder.resolve(file.getKey()).normalize();
      if (!target.startsWith(folder)) {
        throw new IOException("left the folder: " + file.getKey());
      }
      Files.createDirectories(target.getParent() == null ? folder : target.getParent());
      if (!copy(file.getValue(), Files.newOutputStream(target))) {
        faults.fault(file.getKey(), 0, "", "learning.fault.unpack");
      }
    }
    if (!faults.none()) {
      throw faults.refusal();
    }
  }

  /** Whether a file comes out as it was packed. */
  boolean isSound(String path) throws IOException {
    ZipEntry entry = files.get(path);
    return entry != null && copy(entry, OutputStream.nullOutputStream());
  }

  /**
   * Copies what comes out, never more than the zip says, whose sum was held against the limits;
   * false where it is not what was packed: another length, another check sum, or nothing a zip may
   * hold.
   */
  private boolean copy(ZipEntry entry, OutputStream target) throws IOException {
    CRC32 sum = new CRC32();
    long left = entry.getSize();
    try (InputStream in = zip.getInputStream(entry);
        OutputStream out = target) {
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        left -= n;
        if (left < 0) {
          return false;
        }
        sum.update(buffer, 0, n);
        out.write(buffer, 0, n);
      }
    } catch (ZipException | EOFException broken) {
      return false;
    }
    return left == 0 && sum.getValue() == entry.getCrc();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
