package org.vidimus.imaging.pyramid;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Path;

/** Writes a picture as levels of tiles, and decodes regions of it again. */
public final class Pyramid {
  private Pyramid() {}

  /**
   * Writes all levels and the cropped edge tiles into a new file.
   *
   * <p>Only one level and the next smaller one are in memory at a time.
   *
   * @param quality of the JPEG tiles, 0 to 1
   * @return the number of levels
   */
  public static int write(Path file, Pixels picture, float quality) throws IOException {
    var edges = new EdgeTiles();
    int levels = 0;
    try (var tiff = new Tiff.Writer(file, quality)) {
      Pixels level = picture;
      while (true) {
        tiff.add(level);
        edges.add(levels++, level, quality);
        if (Math.max(level.width(), level.height()) <= TileIndex.TILE) {
          break;
        }
        level = Scaling.half(level);
      }
    }
    edges.appendTo(file);
    return levels;
  }

  /** Decodes a region, given in pixels of that level. */
  public static Pixels read(Path file, int level, int x, int y, int width, int height)
      throws IOException {
    return Tiff.read(file, level, new Rectangle(x, y, width, height));
  }
}
