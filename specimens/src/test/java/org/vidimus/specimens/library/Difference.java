package org.vidimus.specimens.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** How far each pixel of two pictures lies apart, in the channel where it is most. */
final class Difference {
  /** Levels of 255 by which an eye tells two patches apart; the grain of a picture is 1. */
  static final int SEEN = 10;

  /** The share of a sign's region that must be seen to differ. */
  static final double SHOWS = 0.006;

  private final int width;
  private final int height;
  private final int[] levels;

  Difference(BufferedImage a, BufferedImage b) {
    width = a.getWidth();
    height = a.getHeight();
    levels = new int[width * height];
    for (int i = 0; i < levels.length; i++) {
      int p = a.getRGB(i % width, Math.floorDiv(i, width));
      int q = b.getRGB(i % width, Math.floorDiv(i, width));
      levels[i] = Math.max(off(p, q, 16), Math.max(off(p, q, 8), off(p, q, 0)));
    }
  }

  static int off(int p, int q, int shift) {
    return Math.abs((p >> shift & 255) - (q >> shift & 255));
  }

  /** The share of a box that is seen to differ. */
  double share(Rectangle of) {
    Rectangle box = of.intersection(new Rectangle(width, height));
    int changed = 0;
    for (int y = box.y; y < box.y + box.height; y++) {
      for (int x = box.x; x < box.x + box.width; x++) {
        changed += levels[y * width + x] > SEEN ? 1 : 0;
      }
    }
    return box.isEmpty() ? 0 : changed / (double) (box.width * box.height);
  }

  /** The share of the picture that is seen to differ outside these boxes. */
  double shareOutside(List<Rectangle> boxes) {
    return count(boxes, SEEN) / (double) levels.length;
  }

  /** How many pixels outside these boxes are not the same, but for rounding. */
  int beyond(List<Rectangle> boxes) {
    return count(boxes, 1);
  }

  private int count(List<Rectangle> boxes, int apart) {
    int count = 0;
    for (int i = 0; i < levels.length; i++) {
      if (levels[i] > apart) {
        int x = i % width;
        int y = Math.floorDiv(i, width);
        count += boxes.stream().anyMatch(b -> b.contains(x, y)) ? 0 : 1;
      }
    }
    return count;
  }

  /** The region of a sign, in pixels of this view. */
  static Rectangle inView(PartDrawing part, View view, JsonNode sign) {
    int[] r = part.region(sign);
    double mm = 25.4 / Library.DPI;
    return inView(view, new Rectangle2D.Double(r[0] * mm, r[1] * mm, r[2] * mm, r[3] * mm));
  }

  /** A box in millimetres, in pixels of this view. */
  static Rectangle inView(View view, Rectangle2D mm) {
    double scale = view.dpi() / 25.4;
    Rectangle2D crop = view.crop();
    double left = crop == null ? 0 : crop.getX();
    double top = crop == null ? 0 : crop.getY();
    return new Rectangle2D.Double(
            (mm.getX() - left) * scale,
            (mm.getY() - top) * scale,
            mm.getWidth() * scale,
            mm.getHeight() * scale)
        .getBounds();
  }
}
