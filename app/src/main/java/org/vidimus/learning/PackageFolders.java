package org.vidimus.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vidimus.common.Settings;

/** Where the files of packages lie: one folder for each version, there whole or not at all. */
@ApplicationScoped
public class PackageFolders {
  private final Path root;

  @Inject
  PackageFolders(Settings settings) {
    this.root = settings.data().resolve("courses").toAbsolutePath().normalize();
  }

  /** A place for an upload on the same disk; its taker deletes it. */
  public Path incoming() throws IOException {
    Path folder = Files.createDirectories(root.resolve("incoming"));
    return Files.createTempFile(folder, "package-", ".zip");
  }

  /** What an archive says of itself; refuses what could not be played. */
  public Manifest read(Path zip) throws IOException {
    try (PackageArchive archive = PackageArchive.open(zip, PackageLimits.USUAL)) {
      return new ManifestReader(archive, PackageLimits.USUAL).read();
    }
  }

  /** Unpacks an archive as the files of a version. */
  public void keep(Path zip, CourseVersion version) throws IOException {
    Path half =
        Files.createTempDirectory(Files.createDirectories(root.resolve("incoming")), "half-");
    try (PackageArchive archive = PackageArchive.open(zip, PackageLimits.USUAL)) {
      archive.unpack(half);
      Files.move(half, folder(version.id()), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      delete(half);
    }
  }

  /** Forgets the files of a version that did not come to be. */
  public void forget(CourseVersion version) throws IOException {
    delete(folder(version.id()));
  }

  /** The file of a version by its path in the package. */
  public Optional<Path> find(UUID version, String path) {
    Path folder = folder(version);
    return LaunchAddress.file(path)
        .map(p -> folder.resolve(p).normalize())
        .filter(p -> p.startsWith(folder) && Files.isRegularFile(p));
  }

  /** What the metadata of a version tells before anybody begins. */
  public FactSheet factSheet(CourseVersion version) {
    try (Stream<Path> files = Files.list(folder(version.id()))) {
      Optional<Path> manifest =
          files
              .filter(f -> String.valueOf(f.getFileName()).equalsIgnoreCase(ManifestReader.NAME))
              .findFirst();
      return manifest.isEmpty() ? FactSheet.NONE : factSheet(manifest.get());
    } catch (IOException gone) {
      // lessons of a package whose files are gone still stand in the results
      return FactSheet.NONE;
    }
  }

  private static FactSheet factSheet(Path manifest) throws IOException {
    try (InputStream in = Files.newInputStream(manifest)) {
      return FactSheet.of(new MarkupReader().read(in));
    } catch (MarkupReader.Malformed changed) {
      return FactSheet.NONE;
    }
  }

  private Path folder(UUID version) {
    return root.resolve(version.toString());
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes of) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(
              Path dir, @org.jspecify.annotations.Nullable IOException fault) throws IOException {
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
