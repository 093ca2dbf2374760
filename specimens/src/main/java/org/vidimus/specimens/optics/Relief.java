package org.vidimus.specimens.optics;

/**
 * A raking lamp from the left and above: slopes towards it are bright, those behind it dark, and
 * what stands up throws a shadow. Upright ridges shade the paper between them and level ones do
 * not, which is what brings a latent image out.
 */
final class Relief {
  private static final double TO_LAMP_X = 0.93;
  private static final double TO_LAMP_Y = 0.36;

  /** Fall of a ray of the lamp, micrometres down for each across. */
  private static final double GRAZE = 0.16;

  private static final int FAR = 7;

  private Relief() {}

  static Picture shade(Picture seen, float[] um) {
    Frame frame = seen.frame();
    int w = frame.width();
    int h = frame.height();
    float perPixel = (float) (frame.scale() / 1000.0);
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        int i = y * w + x;
        float dx = um[y * w + Math.min(x + 1, w - 1)] - um[y * w + Math.max(x - 1, 0)];
        float dy = um[Math.min(y + 1, h - 1) * w + x] - um[Math.max(y - 1, 0) * w + x];
        float slope = (dx * 0.93f + dy * 0.36f) * 0.5f * perPixel;
        float fall = 0.80f - 0.30f * x / w;
        float lit = 1 - 0.5f * shadow(um, frame, x, y);
        seen.multiply(i, Math.clamp(fall * lit * (1 + 2.6f * slope), 0.05f, 2.2f));
      }
    }
    return seen;
  }

  /**
   * How deep a place lies below the rays that graze what stands between it and the lamp, 0 to 1.
   */
  private static float shadow(float[] um, Frame frame, int x, int y) {
    int w = frame.width();
    double pixel = 1000 / frame.scale();
    float here = um[y * w + x];
    double deep = 0;
    for (int k = 1; k <= FAR; k++) {
      int px = (int) Math.round(x - k * TO_LAMP_X);
      int py = (int) Math.round(y - k * TO_LAMP_Y);
      if (px < 0 || py < 0) {
        break;
      }
      deep = Math.max(deep, um[py * w + px] - here - k * pixel * GRAZE);
    }
    return (float) Math.clamp(deep / 16, 0, 1);
  }
}
