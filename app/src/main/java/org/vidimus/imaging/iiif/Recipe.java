package org.vidimus.imaging.iiif;

import java.util.Optional;
import org.vidimus.common.Sha256;
import org.vidimus.imaging.ImageId;
import org.vidimus.imaging.pyramid.TileIndex;

/**
 * Exactly which pixels are wanted: addresses that mean the same make the same recipe, so it is the
 * key of whatever is kept of the result.
 *
 * @param picture full size
 * @param box the part of it
 * @param size of that part in the answer, before it is turned
 */
public record Recipe(
    ImageId image,
    Extent picture,
    Box box,
    Extent size,
    Rotation rotation,
    Quality quality,
    Format format) {

  /** Raised when the same recipe is to give other bytes; prints and browsers' copies go stale. */
  private static final String VERSION = "1";

  /** The address in its canonical form, behind the picture's id. */
  public String canonical() {
    boolean larger = !size.fitsIn(box.extent());
    String region = box.isAllOf(picture) ? "full" : box.toString();
    String extent = size.equals(box.extent()) ? "max" : (larger ? "^" : "") + size;
    Quality shown = quality == Quality.COLOR ? Quality.DEFAULT : quality;
    return String.join("/", region, extent, rotation.text(), shown.text() + "." + format.text());
  }

  /** The tile that is this very answer, if the grid has one: nothing needs to be decoded then. */
  Optional<TileIndex.Place> tile(TileIndex index) {
    boolean plain =
        format == Format.JPG
            && rotation.isNone()
            && (quality == Quality.DEFAULT || quality == Quality.COLOR);
    for (int level = 0; plain && level < index.levels().size(); level++) {
      int step = TileIndex.TILE << level;
      if (box.x() % step == 0
          && box.y() % step == 0
          && isTile(box.x(), box.width(), size.width(), picture.width(), level)
          && isTile(box.y(), box.height(), size.height(), picture.height(), level)) {
        return Optional.of(new TileIndex.Place(level, box.x() / step, box.y() / step));
      }
    }
    return Optional.empty();
  }

  /** Along one axis: a whole step, or what is left of the picture, at the level's own scale. */
  private static boolean isTile(int from, int length, int wanted, int whole, int level) {
    long step = (long) TileIndex.TILE << level;
    return length == Math.min(step, whole - from) && wanted == Math.ceilDiv(length, 1 << level);
  }

  /** The smallest level that still has every pixel of the answer. */
  int level(TileIndex index) {
    double spare = Math.min(1.0 * box.width() / size.width(), 1.0 * box.height() / size.height());
    int level = 0;
    while (level + 1 < index.levels().size()
        && (spare >= (2 << level) || box.extent().area() >> (2 * level) > 2 * Darkroom.MAX_AREA)) {
      level++;
    }
    return level;
  }

  /** The box in pixels of a level, widened to whole ones. */
  Box boxAt(int level, TileIndex index) {
    int scale = 1 << level;
    TileIndex.Level whole = index.levels().get(level);
    int left = box.x() / scale;
    int top = box.y() / scale;
    int right = Math.min(whole.width(), Math.ceilDiv(box.x() + box.width(), scale));
    int bottom = Math.min(whole.height(), Math.ceilDiv(box.y() + box.height(), scale));
    return new Box(left, top, right - left, bottom - top);
  }

  /** A name for the result: the same for equal recipes, another for any other. */
  public String key() {
    return Sha256.of(VERSION + "/" + image + "/" + canonical());
  }
}
