package org.vidimus.imaging.pyramid;

/** Turns and mirrors pictures by right angles. */
public final class Turning {
  private Turning() {}

  /**
   * The picture turned as the number says, which is EXIF's: 1 as it is, 2 mirrored, 3 by 180°, 4
   * upside down, 5 mirrored then by 270°, 6 by 90°, 7 mirrored then by 90°, 8 by 270°, clockwise.
   */
  public static Pixels by(Pixels from, int orientation) {
    if (orientation == 1) {
      return from;
    }
    boolean lying = orientation >= 5;
    int width = from.width();
    int height = from.height();
    Pixels to = Pixels.blank(lying ? height : width, lying ? width : height, from.bands());
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int right = width - 1 - x;
        int below = height - 1 - y;
        switch (orientation) {
          case 2 -> move(from, x, y, to, right, y);
          case 3 -> move(from, x, y, to, right, below);
          case 4 -> move(from, x, y, to, x, below);
          case 5 -> move(from, x, y, to, y, x);
          case 6 -> move(from, x, y, to, below, x);
          case 7 -> move(from, x, y, to, below, right);
          default -> move(from, x, y, to, y, right);
        }
      }
    }
    return to;
  }

  private static void move(Pixels from, int x, int y, Pixels to, int newX, int newY) {
    int bands = from.bands();
    int source = from.row(y) + x * bands;
    int target = to.row(newY) + newX * bands;
    for (int band = 0; band < bands; band++) {
      to.samples()[target + band] = from.samples()[source + band];
    }
  }
}
