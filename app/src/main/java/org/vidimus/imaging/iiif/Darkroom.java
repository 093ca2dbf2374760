package org.vidimus.imaging.iiif;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.vidimus.common.Refusal;
import org.vidimus.common.Settings;
import org.vidimus.imaging.ImageId;
import org.vidimus.imaging.Vault;
import org.vidimus.imaging.pyramid.Pixels;
import org.vidimus.imaging.pyramid.Pyramid;
import org.vidimus.imaging.pyramid.Scaling;
import org.vidimus.imaging.pyramid.TileIndex;
import org.vidimus.imaging.pyramid.Turning;

/**
 * Makes prints of kept pictures. It asks nobody whether the reader may see them: whoever calls it
 * has asked.
 */
@ApplicationScoped
public class Darkroom {
  /** The largest answer, in pixels; larger ones are to be fetched by tiles. */
  public static final long MAX_AREA = 1L << 24;

  private static final int MADE_AT_ONCE = 2;
  private static final int MOST_WAITING = 64;
  private static final int LONGEST_WAIT_S = 20;
  private static final long ROOM_FOR_PRINTS = 1L << 30;

  private final Vault vault;
  private final Prints prints;
  private final Indexes indexes = new Indexes();
  private final Semaphore makers = new Semaphore(MADE_AT_ONCE, true);

  @Inject
  public Darkroom(Vault vault, Settings settings, Clock clock) throws IOException {
    this(vault, new Prints(settings.data().resolve("cache/prints"), ROOM_FOR_PRINTS, clock));
  }

  Darkroom(Vault vault, Prints prints) {
    this.vault = vault;
    this.prints = prints;
  }

  /** Levels and tiles of a picture; nothing when its file is not there. */
  public Optional<TileIndex> index(ImageId id) throws IOException {
    try {
      return Optional.of(indexes.of(id, vault.tiles(id)));
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    }
  }

  /** What the address means for the picture. */
  public Recipe recipe(Rendition rendition, TileIndex index) {
    return rendition.of(new Extent(index.width(), index.height()), MAX_AREA);
  }

  /** The print: a stored tile as it lies, one made before, or a new one. */
  public Print print(Recipe recipe, TileIndex index) throws IOException {
    Path tiles = vault.tiles(recipe.image());
    Optional<TileIndex.Span> tile = recipe.tile(index).flatMap(index::tile);
    if (tile.isPresent()) {
      return Print.of(tiles, tile.get().offset(), tile.get().length());
    }
    String name = recipe.key();
    Optional<Print> before = prints.find(name);
    return before.isPresent() ? before.get() : make(name, recipe, index, tiles);
  }

  /** Two at a time; whoever waited for the same print finds it made. */
  private Print make(String name, Recipe recipe, TileIndex index, Path tiles) throws IOException {
    takeTurn();
    try {
      Optional<Print> meanwhile = prints.find(name);
      return meanwhile.isPresent()
          ? meanwhile.get()
          : prints.keep(name, recipe.format().encode(develop(recipe, index, tiles)));
    } finally {
      makers.release();
    }
  }

  /** Refuses when too many wait already, or the wait is too long: others want the portal too. */
  private void takeTurn() {
    try {
      if (makers.getQueueLength() < MOST_WAITING
          && makers.tryAcquire(LONGEST_WAIT_S, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    throw Refusal.of(Refusal.Kind.BUSY, "refusal.busy");
  }

  private static Pixels develop(Recipe recipe, TileIndex index, Path tiles) throws IOException {
    int level = recipe.level(index);
    Box box = recipe.boxAt(level, index);
    Pixels part = Pyramid.read(tiles, level, box.x(), box.y(), box.width(), box.height());
    Pixels sized = Scaling.to(part, recipe.size().width(), recipe.size().height());
    return recipe.quality().of(Turning.by(sized, recipe.rotation().asOrientation()));
  }
}
