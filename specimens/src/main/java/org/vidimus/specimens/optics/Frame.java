package org.vidimus.specimens.optics;

import java.awt.geom.AffineTransform;

/** The window of a part that is drawn: millimetres of the part against pixels of the picture. */
public record Frame(double x0, double y0, double scale, int width, int height) {

  /** The whole part at this many dots per inch. */
  public static Frame whole(double widthMm, double heightMm, int dpi) {
    double scale = dpi / 25.4;
    return new Frame(
        0, 0, scale, (int) Math.round(widthMm * scale), (int) Math.round(heightMm * scale));
  }

  public double mmX(double px) {
    return x0 + (px + 0.5) / scale;
  }

  public double mmY(double py) {
    return y0 + (py + 0.5) / scale;
  }

  public AffineTransform toPixels() {
    return new AffineTransform(scale, 0, 0, scale, -x0 * scale, -y0 * scale);
  }
}
