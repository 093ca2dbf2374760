package org.vidimus.imaging.pyramid;

/** Makes pictures smaller and larger, sample by sample, without colour arithmetic of any kind. */
public final class Scaling {
  private Scaling() {}

  /**
   * Half the size, rounded up: the mean of each two by two samples. At an odd edge the last column
   * or row stands for the missing one.
   */
  public static Pixels half(Pixels from) {
    int bands = from.bands();
    Pixels to = Pixels.blank((from.width() + 1) / 2, (from.height() + 1) / 2, bands);
    byte[] in = from.samples();
    byte[] out = to.samples();
    for (int y = 0; y < to.height(); y++) {
      int upper = from.row(2 * y);
      int lower = from.row(Math.min(2 * y + 1, from.height() - 1));
      int at = to.row(y);
      for (int x = 0; x < to.width(); x++) {
        int left = 2 * x * bands;
        int right = Math.min(2 * x + 1, from.width() - 1) * bands;
        for (int band = 0; band < bands; band++) {
          int sum =
              (in[upper + left + band] & 0xff)
                  + (in[upper + right + band] & 0xff)
                  + (in[lower + left + band] & 0xff)
                  + (in[lower + right + band] & 0xff);
          out[at++] = (byte) ((sum + 2) >> 2);
        }
      }
    }
    return to;
  }

  /**
   * Any size: rows first, then columns, by area when smaller and linear between samples when
   * larger.
   */
  public static Pixels to(Pixels from, int width, int height) {
    if (from.width() == width && from.height() == height) {
      return from;
    }
    Pixels wide =
        from.width() == width ? from : horizontally(from, Weights.of(from.width(), width));
    return wide.height() == height ? wide : vertically(wide, Weights.of(wide.height(), height));
  }

  private static Pixels horizontally(Pixels from, Weights weights) {
    int bands = from.bands();
    Pixels to = Pixels.blank(weights.size(), from.height(), bands);
    for (int y = 0; y < to.height(); y++) {
      int at = to.row(y);
      for (int x = 0; x < to.width(); x++) {
        int first = from.row(y) + weights.first(x) * bands;
        for (int band = 0; band < bands; band++) {
          to.samples()[at++] = weights.mean(x, from.samples(), first + band, bands);
        }
      }
    }
    return to;
  }

  private static Pixels vertically(Pixels from, Weights weights) {
    Pixels to = Pixels.blank(from.width(), weights.size(), from.bands());
    int stride = from.width() * from.bands();
    for (int y = 0; y < to.height(); y++) {
      int first = from.row(weights.first(y));
      int at = to.row(y);
      for (int i = 0; i < stride; i++) {
        to.samples()[at + i] = weights.mean(y, from.samples(), first + i, stride);
      }
    }
    return to;
  }
}
