package org.vidimus.specimens.person;

import static org.vidimus.specimens.person.Solid.carve;
import static org.vidimus.specimens.person.Solid.ellipsoid;
import static org.vidimus.specimens.person.Solid.horn;
import static org.vidimus.specimens.person.Solid.join;
import static org.vidimus.specimens.person.Solid.sphere;

import org.vidimus.specimens.optics.Noise;

/** A head and shoulders as distances: x to the viewer's right, y up, z towards the viewer. */
final class Head {
  /** What a point of the surface is made of. */
  enum Matter {
    SKIN,
    EYE,
    HAIR,
    CLOTH,
    FRAME
  }

  static final double EYE_Y = 0.03;
  static final double EYE_Z = 0.60;

  private final Traits who;
  private final double cos;
  private final double sin;

  Head(Traits who) {
    this.who = who;
    this.cos = Math.cos(Math.toRadians(who.turn()));
    this.sin = Math.sin(Math.toRadians(who.turn()));
  }

  double eyeX() {
    return 0.278 * who.spread();
  }

  double turnedX(double x, double z) {
    return x * cos - z * sin;
  }

  double turnedZ(double x, double z) {
    return x * sin + z * cos;
  }

  double distance(double x, double y, double z) {
    double cloth = cloth(x, y, z);
    if (y < -1.45) {
      return Math.min(cloth, join(neck(x, y, z), 9, 0.1));
    }
    double hx = turnedX(x, z);
    double hz = turnedZ(x, z);
    double d = Math.min(skin(hx, y, hz), Math.min(eyes(hx, y, hz), hair(hx, y, hz)));
    d = who.glasses() ? Math.min(d, glasses(hx, y, hz)) : d;
    return Math.min(cloth, Math.min(d, neck(x, y, z)));
  }

  Matter matter(double x, double y, double z) {
    double hx = turnedX(x, z);
    double hz = turnedZ(x, z);
    double skin = Math.min(skin(hx, y, hz), neck(x, y, z));
    double eye = eyes(hx, y, hz);
    double hair = hair(hx, y, hz);
    double cloth = cloth(x, y, z);
    double rim = who.glasses() ? glasses(hx, y, hz) : 9;
    double least = Math.min(Math.min(skin, eye), Math.min(Math.min(hair, cloth), rim));
    if (least == rim) {
      return Matter.FRAME;
    }
    return least == skin
        ? Matter.SKIN
        : least == eye ? Matter.EYE : least == hair ? Matter.HAIR : Matter.CLOTH;
  }

  private double skin(double x, double y, double z) {
    double ax = Math.abs(x);
    double low = (y < -0.3 ? -0.3 + (y + 0.3) / who.chin() : y);
    double d = skull(x, ax, low, z);
    if (d > 0.5) {
      return d;
    }
    d = carve(d, ellipsoid(ax - eyeX(), y - 0.02, z - 0.885, 0.18, 0.11, 0.18), 0.12);
    d = join(d, lids(ax, y, z), 0.028);
    d = nose(d, x, ax, y, z);
    d = mouth(d, x, ax, low, z);
    return ears(d, ax, y, z);
  }

  private double skull(double x, double ax, double y, double z) {
    double w = who.width();
    double d = ellipsoid(x, y - 0.38, z + 0.12, 0.79 * w, 0.86, 0.92);
    d = join(d, ellipsoid(x, y + 0.28, z - 0.12, 0.62 * w, 0.80, 0.69), 0.25);
    d = join(d, ellipsoid(x, y + 0.64, z - 0.20, 0.47 * who.jaw(), 0.37, 0.45), 0.2);
    d = join(d, ellipsoid(x, y + 0.97, z - 0.50, 0.19 * who.jaw(), 0.13, 0.15), 0.18);
    d = join(d, ellipsoid(ax - 0.41 * w, y + 0.20, z - 0.47, 0.2, 0.15, 0.19), 0.2);
    return join(d, ellipsoid(ax - 0.25, y - 0.205, z - 0.685, 0.25, 0.06, 0.1), 0.14);
  }

  private double lids(double ax, double y, double z) {
    double ex = ax - eyeX();
    double ball = sphere(ex, y - EYE_Y, z - EYE_Z, 0.181);
    return carve(ball, almond(ex, y, z), 0.012);
  }

  private double almond(double ex, double y, double z) {
    return ellipsoid(ex, y - EYE_Y + 0.004 - ex * 0.09, z - 0.80, 0.130, 0.049 * who.eyes(), 0.26);
  }

  private double nose(double from, double x, double ax, double y, double z) {
    double n = who.nose();
    double d = join(from, horn(x, y, z, 0.12, 0.685, 0.05, -0.25, 0.925, 0.075 * n), 0.11);
    d = join(d, ellipsoid(x, y + 0.285, z - 0.925, 0.095 * n, 0.08, 0.095 * n), 0.07);
    d = join(d, ellipsoid(ax - 0.108 * n, y + 0.315, z - 0.81, 0.062, 0.058, 0.085), 0.05);
    return carve(d, ellipsoid(ax - 0.056 * n, y + 0.372, z - 0.89, 0.034, 0.026, 0.06), 0.03);
  }

  private double mouth(double from, double x, double ax, double y, double z) {
    double full = who.lips();
    double d = join(from, ellipsoid(x, y + 0.60, z - 0.565, 0.27, 0.2, 0.24), 0.16);
    d = join(d, ellipsoid(ax - 0.065, y + 0.575, z - 0.765, 0.13, 0.04 * full, 0.06), 0.04);
    d = join(d, ellipsoid(x, y + 0.672, z - 0.757, 0.15, 0.048 * full, 0.07), 0.045);
    double smile = y + 0.622 - 0.25 * x * x;
    d = carve(d, ellipsoid(x, smile, z - 0.85, 0.215, 0.011, 0.11), 0.026);
    double crease = Math.abs(ax - 0.21 - 0.10 * (-0.33 - y) / 0.3) + Math.abs(y + 0.5) * 0.25;
    double old = Math.clamp((who.age() - 28) / 40, 0, 1);
    return d + 0.010 * old * Math.exp(-crease * crease * 900);
  }

  private double ears(double from, double ax, double y, double z) {
    double at = 0.775 * who.width();
    double ear = ellipsoid(ax - at, y + 0.05, z + 0.12, 0.068, 0.215, 0.14);
    ear = carve(ear, ellipsoid(ax - at - 0.05, y + 0.04, z - 0.02, 0.05, 0.13, 0.07), 0.05);
    return join(from, ear, 0.05);
  }

  private double eyes(double x, double y, double z) {
    return sphere(Math.abs(x) - eyeX(), y - EYE_Y, z - EYE_Z, 0.165);
  }

  private double neck(double x, double y, double z) {
    double thick = 0.38 + 0.05 * (who.jaw() - 1) * 6;
    double d = horn(x, y, z, -0.55, -0.16, thick, -1.85, -0.26, thick * 1.16);
    return join(d, ellipsoid(x, y + 1.80, z + 0.2, 0.98, 0.36, 0.4), 0.3);
  }

  private double cloth(double x, double y, double z) {
    double d = ellipsoid(x, y + 2.24, z + 0.22, 1.66, 0.84, 0.66);
    double collar = ellipsoid(x, y + 1.46, z + 0.08, 0.58, 0.24, 0.58);
    double hole = ellipsoid(x, y + 1.36, z - 0.25, 0.42, 0.46, 0.72);
    d = join(d, collar, 0.12);
    return carve(d, hole, 0.03) + 0.006 * Noise.smooth(who.seed(), x * 7 + y * 5, y * 4);
  }

  private double glasses(double x, double y, double z) {
    double gx = Math.abs(x) - 0.295;
    double ring =
        Math.pow(
            Math.pow(Math.abs(gx / 0.225), 3) + Math.pow(Math.abs((y - 0.0) / 0.165), 3), 1 / 3.0);
    double rim = Math.hypot((ring - 1) * 0.18, z - 0.90 + gx * gx * 0.6) - 0.017;
    double bridge = Math.max(Math.hypot(y - 0.06, z - 0.93) - 0.016, Math.abs(x) - 0.09);
    double temple =
        Math.max(
            Math.hypot(y - 0.05, gx - 0.215 - (0.85 - z) * 0.34) - 0.02, Math.max(z - 0.88, -z));
    return Math.min(rim, Math.min(bridge, temple));
  }

  private double hair(double x, double y, double z) {
    if ("bald".equals(who.hair())) {
      return 9;
    }
    double w = who.width();
    double ax = Math.abs(x);
    boolean full = "bob".equals(who.hair()) || "long".equals(who.hair());
    double cap = full ? 0.86 : 0.815;
    double d = ellipsoid(x, y - 0.42, z + 0.15, cap * w, 0.86 + (cap - 0.82) * 0.7, 0.95);
    double part = "side".equals(who.hair()) || "bob".equals(who.hair()) ? 0.16 : 0;
    double brow = "bob".equals(who.hair()) ? 0.30 : full ? 0.14 : 0.0;
    double open = full ? 0.64 : 0.715;
    d = carve(d, ellipsoid(x + part, y + brow, z - 0.74, open * w, 0.80, 0.62), 0.06);
    d =
        switch (who.hair()) {
          case "long" -> join(d, curtain(ax, y, z, w, 0.55, 1.1), 0.14);
          case "bob" -> join(d, curtain(ax, y, z, w, 0.30, 0.74), 0.14);
          case "bun" -> join(d, sphere(x, y - 1.3, z + 0.5, 0.36), 0.08);
          default -> carve(d, ellipsoid(x, y + 0.72, z, 1.3, 0.86, 1.6), 0.06);
        };
    return d + strands(x, y, z);
  }

  private static double curtain(double ax, double y, double z, double w, double down, double tall) {
    double side = ellipsoid(ax - 0.77 * w, y + down, z + 0.12, 0.19, tall, 0.42);
    return join(side, ellipsoid(ax, y + down, z + 0.5, 0.8 * w, tall, 0.3), 0.1);
  }

  private double strands(double x, double y, double z) {
    double around = Math.atan2(x, z + 0.15) * 13 + 0.6 * Noise.smooth(who.seed() + 2, x * 3, y * 2);
    return (0.016 * Noise.smooth(who.seed(), around * 1.6, y * 2.2)
            + 0.007 * Noise.smooth(who.seed() + 1, around * 5, y * 3))
        * Math.clamp((1.36 - y) * 4, 0, 1);
  }
}
