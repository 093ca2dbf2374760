package org.vidimus.specimens.optics;

/** A raking lamp from the left and above: slopes towards it are bright, those behind it dark. */
final class Relief {
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
        seen.multiply(i, Math.clamp(fall * (1 + 2.6f * slope), 0.05f, 2.2f));
      }
    }
    return seen;
  }
}
