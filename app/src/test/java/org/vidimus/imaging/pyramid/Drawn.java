package org.vidimus.imaging.pyramid;

/** Pictures made by arithmetic, smooth enough for JPEG and different at every place. */
public final class Drawn {
  private Drawn() {}

  public static Pixels waves(int width, int height, int bands) {
    Pixels pixels = Pixels.blank(width, height, bands);
    int at = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        for (int band = 0; band < bands; band++) {
          double wave = Math.sin(x / (37.0 + 9 * band)) + Math.cos(y / (53.0 - 7 * band));
          pixels.samples()[at++] = (byte) (128 + 60 * wave);
        }
      }
    }
    return pixels;
  }

  /** The mean difference between samples of two pictures of the same size. */
  public static double distance(Pixels one, Pixels other) {
    if (one.samples().length != other.samples().length || one.width() != other.width()) {
      throw new AssertionError(
          one.width() + "x" + one.height() + " against " + other.width() + "x" + other.height());
    }
    long sum = 0;
    for (int i = 0; i < one.samples().length; i++) {
      sum += Math.abs((one.samples()[i] & 0xff) - (other.samples()[i] & 0xff));
    }
    return (double) sum / one.samples().length;
  }
}
