package org.vidimus.imaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import org.vidimus.common.Settings;

/**
 * The folder of pictures: {@code images/ab/<id>.tif} and, where every sample is kept, {@code .png}
 * beside it. Files come into being under {@code images/incoming} and are moved when whole.
 */
@ApplicationScoped
public class Vault {
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

  private Path place(ImageId id, String suffix) {
    String name = id.toString();
    return root.resolve(name.substring(0, 2)).resolve(name + suffix);
  }
}
