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
    if (y < -1.45 && !flowing()) {
      return Math.min(cloth, neck(x, y, z));
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
    if (d > 0.35) {
      return d - 0.17;
    }
    d -= coat(x, y, z);
    return z > 0.2 ? front(d, x, y, low, z) : ears(d, ax, y, z);
  }

  private double front(double from, double x, double y, double low, double z) {
    double ax = Math.abs(x);
    double d = from;
    if (Math.abs(y) < 0.5) {
      d = carve(d, ellipsoid(ax - eyeX(), y - 0.02, z - 0.885, 0.18, 0.11, 0.18), 0.12);
      d = join(d, lids(ax, y, z), 0.028);
    }
    if (ax < 0.4 && Math.abs(y + 0.05) < 0.65) {
      d = nose(d, x, ax, y, z);
    }
    return y < -0.15 ? mouth(d, x, ax, low, z) : d;
  }

  private double skull(double x, double ax, double y, double z) {
    double w = who.width();
    double d = ellipsoid(x, y - 0.38, z + 0.12, 0.79 * w, 0.86, 0.92);
    d = join(d, ellipsoid(x, y + 0.28, z - 0.12, 0.62 * w, 0.80, 0.69), 0.25);
    d = join(d, ellipsoid(x, y + 0.64, z - 0.20, 0.47 * who.jaw(), 0.37, 0.45), 0.2);
    d = join(d, ellipsoid(x, y + 0.97, z - 0.50, 0.19 * who.jaw(), 0.13, 0.15), 0.18);
    d = join(d, ellipsoid(ax - 0.41 * w, y + 0.20, z - 0.47, 0.2, 0.15, 0.19), 0.2);
    return join(d, ellipsoid(ax - 0.25, y - 0.215, z - 0.675, 0.25, 0.06, 0.1), 0.20);
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
    double parted = Math.max(ellipsoid(x, smile, z - 0.85, 0.205, 0.009, 0.11), ax - 0.20);
    d = carve(d, parted, 0.022);
    double crease = Math.abs(ax - 0.21 - 0.10 * (-0.33 - y) / 0.3) + Math.abs(y + 0.5) * 0.25;
    double old = Math.clamp((who.age() - 28) / 40, 0, 1);
    return d + 0.010 * old * Math.exp(-crease * crease * 900);
  }

  private double ears(double from, double ax, double y, double z) {
    double at = earX();
    double ear = ear(ax, y, z);
    ear = carve(ear, ellipsoid(ax - at - 0.05, y + 0.04, z - 0.02, 0.05, 0.13, 0.07), 0.05);
    return join(from, ear, 0.05);
  }

  private double earX() {
    return 0.755 * who.width();
  }

  private double ear(double ax, double y, double z) {
    return ellipsoid(ax - earX(), y + 0.04, z + 0.10, 0.062, 0.205, 0.13);
  }

  private double eyes(double x, double y, double z) {
    return sphere(Math.abs(x) - eyeX(), y - EYE_Y, z - EYE_Z, 0.165);
  }

  private double thick() {
    return 0.335 + 0.32 * (who.jaw() - 1) + 0.05 * Math.max(who.beard(), who.moustache());
  }

  private double neck(double x, double y, double z) {
    double d = horn(x, y, z, -0.55, -0.16, thick(), -1.62, -0.24, thick() * 1.12);
    d = join(d, cord(Math.abs(x), y, z), 0.15);
    return join(d, ellipsoid(x, y + 1.86, z + 0.2, 0.98, 0.36, 0.4), 0.34);
  }

  /** The muscle from behind the ear to the notch between the collar bones. */
  private double cord(double ax, double y, double z) {
    double t = Math.clamp((-0.55 - y) / 1.05, 0, 1);
    double at = (0.36 - 0.24 * t) * thick() / 0.36;
    return Math.max(Math.hypot(ax - at, z - (0.02 + 0.12 * t)) - 0.032, y + 0.6);
  }

  private double cloth(double x, double y, double z) {
    double d = ellipsoid(x, y + 2.30, z + 0.22, 1.60, 0.86, 0.62);
    double slope = ellipsoid(x, y + 1.86, z + 0.26, 0.92, 0.42, 0.50);
    d = join(d, slope, 0.30);
    double wide = thick() + 0.085;
    double collar = horn(x, y, z, -1.30, -0.24, wide, -1.80, -0.22, wide + 0.20);
    d = join(d, Math.max(collar, y + 1.38 + 0.42 * z), 0.07);
    double open = thick() + 0.045;
    double hole = horn(x, y, z, -1.0, -0.20, open, -1.58, -0.20, open + 0.02);
    double vee = Math.abs(x) * 1.7 - (y + 1.74);
    hole =
        join(
            hole,
            Math.max(Math.max(vee * 0.5, -z), ellipsoid(x, y + 1.3, z - 0.2, 0.6, 0.6, 0.7)),
            0.03);
    d = carve(d, hole, 0.025);
    return d > 0.2 ? d : d + 0.004 * Noise.smooth(who.seed(), x * 7 + y * 5, y * 4);
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
    if (!flowing()) {
      return "bun".equals(who.hair()) ? sphere(x, y - 1.2, z + 0.62, 0.34) + strands(x, y, z) : 9;
    }
    double w = who.width();
    double ax = Math.abs(x);
    double part = "bob".equals(who.hair()) ? 0.10 : 0.03;
    double d = ellipsoid(x, y - 0.42, z + 0.15, 0.87 * w, 0.885, 0.97);
    d =
        "long".equals(who.hair())
            ? join(d, curtain(ax, y, z, w, 0.62, 1.25), 0.16)
            : join(d, curtain(ax, y, z, w, 0.22, 0.86), 0.16);
    d = carve(d, ellipsoid(x + part, y + 0.10, z - 0.78, 0.655 * w, 0.94, 0.70), 0.16);
    return d > 0.2 ? d : d + strands(x, y, z);
  }

  private boolean flowing() {
    return "bob".equals(who.hair()) || "long".equals(who.hair());
  }

  private static double curtain(double ax, double y, double z, double w, double down, double tall) {
    double side = ellipsoid(ax - 0.74 * w, y + down, z + 0.16, 0.17, tall, 0.40);
    return join(side, ellipsoid(ax, y + down, z + 0.5, 0.78 * w, tall, 0.3), 0.12);
  }

  /**
   * How much of the skin is under hair: 0 on the face, 1 on the crown, growing denser through a
   * hairline that dips at the temples, runs down before the ears and round behind them.
   */
  double hairShare(double x, double y, double z) {
    if ("bald".equals(who.hair()) || ear(Math.abs(x), y, z) < 0.012) {
      return 0;
    }
    double grain = 0.045 * Noise.smooth(who.seed() + 61, x * 26, y * 9 + z * 5);
    return Math.clamp((hairline(x, y, z) + grain) / 0.13 + 0.35, 0, 1);
  }

  private double hairline(double x, double y, double z) {
    double ax = Math.abs(x);
    double back = Math.clamp((who.age() - 30) / 60, 0, 0.34) * (flowing() ? 0.4 : 1);
    double corner = (0.05 + 0.30 * back) * Math.exp(-Math.pow((ax - 0.40) / 0.16, 2));
    double side = "side".equals(who.hair()) ? 0.05 * x : 0;
    double top = y - 0.74 - 0.12 * back - corner + side + 0.10 * ax;
    double temple = 0.30 + 0.30 * Math.clamp(y - 0.25, 0, 0.6) - z;
    double burn = Math.min(temple, y + 0.02);
    double nape = Math.min(-0.22 - z, y + 0.72);
    return Math.max(top, Math.max(burn, nape));
  }

  /** Hair cut close lies on the skull: a coat that thickens behind the hairline. */
  private double coat(double x, double y, double z) {
    double share = Math.clamp(hairline(x, y, z) / 0.34 + 0.08, 0, 1);
    double lift = "bun".equals(who.hair()) ? 0.055 : "side".equals(who.hair()) ? 0.135 : 0.085;
    double crown = 0.34 + 0.66 * Math.clamp(1.4 * (y - 0.2), 0, 1);
    double tuft = "side".equals(who.hair()) ? 0.03 * Math.clamp(x * 1.6, -1, 1) : 0;
    double soft = share * share * (3 - 2 * share);
    return soft == 0 || "bald".equals(who.hair())
        ? 0
        : soft * ((lift + tuft) * crown - strands(x, y, z));
  }

  private double strands(double x, double y, double z) {
    double around = Math.atan2(x, z + 0.15) * 13 + 0.6 * Noise.smooth(who.seed() + 2, x * 3, y * 2);
    return (0.012 * Noise.smooth(who.seed(), around * 1.6, y * 2.2)
            + 0.006 * Noise.smooth(who.seed() + 1, around * 5, y * 3))
        * Math.clamp((1.36 - y) * 4, 0, 1);
  }
}
