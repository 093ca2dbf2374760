package org.vidimus.specimens.person;

/** Signed distances of simple solids, and soft unions of them. */
final class Solid {
  private Solid() {}

  static double ellipsoid(double x, double y, double z, double a, double b, double c) {
    double k0 = Math.sqrt(x * x / (a * a) + y * y / (b * b) + z * z / (c * c));
    double k1 =
        Math.sqrt(x * x / (a * a * a * a) + y * y / (b * b * b * b) + z * z / (c * c * c * c));
    return k1 < 1e-9 ? -Math.min(a, Math.min(b, c)) : k0 * (k0 - 1) / k1;
  }

  /** A round cone upright in the plane x = 0, from (y0, z0, r0) to (y1, z1, r1). */
  static double horn(
      double x,
      double y,
      double z,
      double y0,
      double z0,
      double r0,
      double y1,
      double z1,
      double r1) {
    double by = y1 - y0;
    double bz = z1 - z0;
    double t = Math.clamp(((y - y0) * by + (z - z0) * bz) / (by * by + bz * bz), 0, 1);
    double dy = y - y0 - t * by;
    double dz = z - z0 - t * bz;
    return Math.sqrt(x * x + dy * dy + dz * dz) - (r0 + t * (r1 - r0));
  }

  static double join(double a, double b, double k) {
    double h = Math.max(k - Math.abs(a - b), 0) / k;
    return Math.min(a, b) - h * h * k * 0.25;
  }

  static double carve(double from, double tool, double k) {
    return -join(-from, tool, k);
  }

  static double sphere(double x, double y, double z, double r) {
    return Math.sqrt(x * x + y * y + z * z) - r;
  }
}
