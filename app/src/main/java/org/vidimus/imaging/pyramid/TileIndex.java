package org.vidimus.imaging.pyramid;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where each tile of a picture's file begins and how long it is: a few kilobytes of numbers that
 * save decoding. Level 0 is the full size, each next one half of it.
 *
 * @param levels sizes, largest first
 */
public record TileIndex(List<Level> levels, Map<Place, Span> spans) {
  /** Edge of a whole tile, in pixels. */
  public static final int TILE = 512;

  /** The size of one level. */
  public record Level(int width, int height) {
    int columns() {
      return Math.ceilDiv(width, TILE);
    }
  }

  /** One tile on the grid of one level. */
  public record Place(int level, int column, int row) {}

  /** A complete JPEG within the file. */
  public record Span(long offset, int length) {}

  /** Holds unmodifiable copies. */
  public TileIndex {
    levels = List.copyOf(levels);
    spans = Map.copyOf(spans);
  }

  /** Reads directories and edge table of a file that {@link Pyramid} wrote. */
  public static TileIndex of(Path file) throws IOException {
    try (var channel = FileChannel.open(file);
        Arena arena = Arena.ofConfined()) {
      var bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
      List<Ifd> directories = Ifd.all(bytes);
      List<Level> levels = directories.stream().map(TileIndex::level).toList();
      Map<Place, Span> spans = EdgeTiles.readFrom(bytes);
      for (int n = 0; n < levels.size(); n++) {
        addWholeTiles(n, levels.get(n), directories.get(n), spans);
      }
      return new TileIndex(levels, spans);
    }
  }

  private static Level level(Ifd directory) {
    return new Level((int) directory.value(Ifd.WIDTH, 0), (int) directory.value(Ifd.HEIGHT, 0));
  }

  private static void addWholeTiles(int n, Level level, Ifd directory, Map<Place, Span> spans) {
    long[] offsets = directory.values(Ifd.TILE_OFFSETS);
    long[] lengths = directory.values(Ifd.TILE_BYTES);
    for (int row = 0; row < level.height() / TILE; row++) {
      for (int column = 0; column < level.width() / TILE; column++) {
        int at = row * level.columns() + column;
        spans.put(new Place(n, column, row), new Span(offsets[at], (int) lengths[at]));
      }
    }
  }

  public int width() {
    return levels.getFirst().width();
  }

  public int height() {
    return levels.getFirst().height();
  }

  /** The stored tile at this place, if the grid has one there. */
  public Optional<Span> tile(Place place) {
    return Optional.ofNullable(spans.get(place));
  }
}
