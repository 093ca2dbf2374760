package org.vidimus.specimens.optics;

/** Seeded noise that belongs to a place, so that every light and every crop sees the same paper. */
public final class Noise {
  private Noise() {}

  /** A value in 0..1 for a lattice point. */
  public static double hash(long seed, long x, long y) {
    long h = seed * 0x9E3779B97F4A7C15L + x * 0xC2B2AE3D27D4EB4FL + y * 0x165667B19E3779F9L;
    h = (h ^ (h >>> 30)) * 0xBF58476D1CE4E5B9L;
    h = (h ^ (h >>> 27)) * 0x94D049BB133111EBL;
    return ((h ^ (h >>> 31)) >>> 11) * 0x1.0p-53;
  }

  /** Smooth noise in -1..1; one wave is about two lattice cells. */
  public static double smooth(long seed, double x, double y) {
    long ix = (long) Math.floor(x);
    long iy = (long) Math.floor(y);
    double fx = ease(x - ix);
    double fy = ease(y - iy);
    double top = hash(seed, ix, iy) * (1 - fx) + hash(seed, ix + 1, iy) * fx;
    double bottom = hash(seed, ix, iy + 1) * (1 - fx) + hash(seed, ix + 1, iy + 1) * fx;
    return 2 * (top * (1 - fy) + bottom * fy) - 1;
  }

  private static double ease(double t) {
    return t * t * (3 - 2 * t);
  }
}
