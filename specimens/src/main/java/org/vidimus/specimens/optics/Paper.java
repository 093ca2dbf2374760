package org.vidimus.specimens.optics;

/** The structure of paper and card: felt, formation, relief. */
final class Paper {
  private Paper() {}

  static double surface(long seed, double x, double y) {
    return 0.6 * Noise.smooth(seed, x * 6.1, y * 3.7)
        + 0.4 * Noise.smooth(seed + 1, x * 2.2, y * 3.1);
  }

  static double formation(long seed, double x, double y) {
    return 0.5 * Noise.smooth(seed + 7, x * 0.45, y * 0.4)
        + 0.3 * Noise.smooth(seed + 8, x * 1.3, y * 1.1)
        + 0.2 * Noise.smooth(seed + 9, x * 3.6, y * 3.1);
  }

  /** Adds the felt of the surface, in micrometres, to a map of heights. */
  static void relief(float[] um, Frame frame, Substrate paper) {
    for (int i = 0; i < um.length; i++) {
      double x = frame.mmX(i % frame.width());
      double y = frame.mmY(Math.floorDiv(i, frame.width()));
      um[i] += (float) (paper.grain() * 260 * surface(paper.seed(), x, y));
    }
  }
}
