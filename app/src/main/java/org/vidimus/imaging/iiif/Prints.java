package org.vidimus.imaging.iiif;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Prints made before, on disk. When they outgrow their bound, those not asked for the longest go
 * until a fifth of the room is free. All of them may be deleted at any time.
 */
final class Prints {
  private final Path folder;
  private final long bound;
  private final Clock clock;
  private final AtomicLong total;
  private final AtomicBoolean clearing = new AtomicBoolean();

  private record Kept(Path file, long size, FileTime used) {}

  Prints(Path folder, long bound, Clock clock) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.bound = bound;
    this.clock = clock;
    this.total = new AtomicLong(kept().stream().mapToLong(Kept::size).sum());
  }

  /** The print of this name, if there is one; it counts as asked for now. */
  Optional<Print> find(String name) throws IOException {
    Path file = place(name);
    try {
      Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
      return Optional.of(Print.of(file));
    } catch (NoSuchFileException notMade) {
      return Optional.empty();
    }
  }

  /** Keeps a print; readers see all of it or nothing. */
  Print keep(String name, byte[] bytes) throws IOException {
    Path place = place(name);
    Files.createDirectories(place.getParent());
    Path draft = folder.resolve(UUID.randomUUID() + ".draft");
    Files.write(draft, bytes);
    Print print = Print.of(draft);
    Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    if (total.addAndGet(bytes.length) > bound && clearing.compareAndSet(false, true)) {
      try {
        clear();
      } finally {
        clearing.set(false);
      }
    }
    return print;
  }

  private void clear() throws IOException {
    List<Kept> oldestFirst = new ArrayList<>(kept());
    oldestFirst.sort(Comparator.comparing(Kept::used));
    long left = oldestFirst.stream().mapToLong(Kept::size).sum();
    for (Kept kept : oldestFirst) {
      if (left <= bound / 5 * 4) {
        break;
      }
      Files.deleteIfExists(kept.file());
      left -= kept.size();
    }
    total.set(left);
  }

  private List<Kept> kept() throws IOException {
    List<Kept> kept = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes of) {
            kept.add(new Kept(file, of.size(), of.lastModifiedTime()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException vanished) {
            return FileVisitResult.CONTINUE;
          }
        });
    return kept;
  }

  private Path place(String name) {
    return folder.resolve(name.substring(0, 2)).resolve(name);
  }
}
