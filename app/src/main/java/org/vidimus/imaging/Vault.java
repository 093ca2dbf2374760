package org.vidimus.imaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vidimus.common.Settings;

/**
 * The folder of pictures: {@code images/ab/<id>.tif} and, where every sample is kept, {@code .png}
 * beside it. Files come into being under {@code images/incoming} and are moved when whole.
 */
@ApplicationScoped
public class Vault {
  private static final String MARK = "open";

  private final Path root;

  @Inject
  public Vault(Settings settings) {
    this(settings.data());
  }

  Vault(Path data) {
    root = data.resolve("images");
  }

  /** Where the tiles of a picture lie, or would. */
  public Path tiles(ImageId id) {
    return place(id, ".tif");
  }

  /** A new name among the incoming ones. */
  Path draft(String suffix) throws IOException {
    Path incoming = Files.createDirectories(root.resolve("incoming"));
    return incoming.resolve(UUID.randomUUID() + suffix);
  }

  /** Moves the drafts of a picture to their place, each in one step. */
  void settle(ImageId id, List<Path> drafts) throws IOException {
    for (Path draft : drafts) {
      String name = draft.getFileName().toString();
      Path place = place(id, name.substring(name.lastIndexOf('.')));
      Files.createDirectories(place.getParent());
      Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  void remove(ImageId id) throws IOException {
    Files.deleteIfExists(place(id, ".tif"));
    Files.deleteIfExists(place(id, ".png"));
  }

  /** Whether a server works on this folder, or did not end in order. */
  boolean isMarked() {
    return Files.exists(root.resolve(MARK));
  }

  void mark() throws IOException {
    Files.createDirectories(root);
    Files.writeString(root.resolve(MARK), "");
  }

  void unmark() throws IOException {
    Files.deleteIfExists(root.resolve(MARK));
  }

  /** Drafts under way; nobody waits for those a stopped server left. */
  List<Path> incoming() throws IOException {
    Path incoming = root.resolve("incoming");
    if (!Files.isDirectory(incoming)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(incoming)) {
      return files.toList();
    }
  }

  /** The pictures there are files of. */
  Set<ImageId> all() throws IOException {
    try (Stream<Path> files = Files.walk(root, 2)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\.(tif|png)$", ""))
          .flatMap(name -> ImageId.find(name).stream())
          .collect(Collectors.toCollection(HashSet::new));
    }
  }

  private Path place(ImageId id, String suffix) {
    String name = id.toString();
    return root.resolve(name.substring(0, 2)).resolve(name + suffix);
  }
}
