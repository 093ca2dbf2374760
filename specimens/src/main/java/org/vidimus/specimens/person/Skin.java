package org.vidimus.specimens.person;

import org.vidimus.specimens.optics.Noise;
import org.vidimus.specimens.optics.Rgb;

/** The colours of a face: what make-up artists would call painting. */
final class Skin {
  private static final Rgb DARK = new Rgb(0.10f, 0.075f, 0.065f);

  private final Traits who;
  private final Head head;

  Skin(Traits who, Head head) {
    this.who = who;
    this.head = head;
  }

  Rgb at(Head.Matter matter, double x, double y, double z) {
    double hx = head.turnedX(x, z);
    double hz = head.turnedZ(x, z);
    return switch (matter) {
      case SKIN -> face(hx, y).mix(hair(hx, y, hz), head.hairShare(hx, y, hz));
      case EYE -> eye(hx, y);
      case HAIR -> hair(hx, y, hz);
      case CLOTH -> cloth(x, y);
      case FRAME -> DARK;
    };
  }

  private Rgb hair(double x, double y, double z) {
    return who.hairTone().mix(Rgb.WHITE, hairShine(x, y, z));
  }

  private double hairShine(double x, double y, double z) {
    double around = Math.atan2(x, z + 0.15) * 40;
    double grey = Math.clamp((who.age() - 42) / 45, 0, 0.6);
    return 0.06 * (1 + Noise.smooth(who.seed(), around, y * 2.5))
        + grey * (0.5 + 0.5 * Noise.smooth(who.seed() + 5, around * 1.4, y * 2));
  }

  private Rgb face(double x, double y) {
    double ax = Math.abs(x);
    Rgb c = who.skin();
    c = c.mix(new Rgb(0.72f, 0.36f, 0.30f), 0.16 * bump(ax - 0.40, y + 0.28, 0.24, 0.2));
    c = c.mix(new Rgb(0.70f, 0.36f, 0.30f), 0.14 * bump(ax, y + 0.29, 0.14, 0.12));
    c = c.mix(new Rgb(0.45f, 0.30f, 0.30f), 0.16 * bump(ax - head.eyeX(), y + 0.10, 0.16, 0.07));
    c =
        c.mix(
            new Rgb(0.60f, 0.28f, 0.27f),
            (who.beard() + who.moustache() > 0 ? 0.34 : 0.5) * lip(ax, y));
    c = c.mix(who.hairTone().mix(DARK, 0.4), 0.86 * brow(ax, x, y));
    c = c.mix(DARK, 0.85 * lash(ax, y));
    c = c.mix(who.hairTone(), beard(ax, y));
    double speck =
        Noise.smooth(who.seed() + 11, x * 31, y * 31)
            + Noise.smooth(who.seed() + 12, x * 70, y * 70);
    return c.mix(DARK, 0.025 * (1 + speck));
  }

  private static double bump(double dx, double dy, double a, double b) {
    return Math.exp(-(dx * dx / (a * a) + dy * dy / (b * b)));
  }

  private double lip(double ax, double y) {
    double low = y < -0.3 ? -0.3 + (y + 0.3) / who.chin() : y;
    double line = -0.622 + 0.25 * ax * ax;
    double taper = Math.sqrt(Math.max(0, 1 - ax * ax / 0.0484));
    double up = (0.058 + 0.012 * Math.cos(ax * 30)) * taper * who.lips();
    double down = 0.088 * taper * who.lips();
    return edge(line + up - low, 0.014) * edge(low - line + down, 0.016) * edge(0.205 - ax, 0.02);
  }

  private static double edge(double inside, double soft) {
    return Math.clamp(inside / soft + 0.5, 0, 1);
  }

  private double brow(double ax, double x, double y) {
    double t = (ax - head.eyeX() + 0.19) / 0.42;
    if (t < -0.05 || t > 1.05) {
      return 0;
    }
    double mid = 0.215 + 0.055 * Math.sin(Math.PI * Math.clamp(t * 0.78 + 0.04, 0, 1));
    double half = 0.036 * who.brows() * (1 - 0.62 * Math.max(0, t)) * edge(t, 0.16);
    double hairs = 0.5 + 0.5 * Noise.smooth(who.seed() + 21, x * 70 + y * 40, y * 14);
    return edge(half - Math.abs(y - mid), 0.022) * (0.55 + 0.45 * hairs);
  }

  private double lash(double ax, double y) {
    double ex = ax - head.eyeX();
    double ey = y - Head.EYE_Y + 0.004 - ex * 0.09;
    double e = Math.sqrt(ex * ex / 0.019 + ey * ey / (0.0027 * who.eyes() * who.eyes()));
    double near = Math.exp(-Math.pow((e - 1.0) / 0.20, 2));
    double fold = Math.exp(-Math.pow((e - 1.62) / 0.12, 2)) * 0.22;
    return ey > 0 ? near + fold : 0.3 * near;
  }

  private double beard(double ax, double y) {
    double stubble = 0.6 + 0.4 * Noise.smooth(who.seed() + 31, ax * 60, y * 45);
    double cheek = -0.30 - 0.55 * Math.max(0, 0.45 - ax);
    double around = edge(cheek - y, 0.14) * edge(y + 1.25, 0.16) * (1 - lip(ax, y));
    double mouth = bump(ax, y + 0.64, 0.23, 0.10);
    double full = who.beard() * around * (1 - 0.9 * mouth);
    double under = Math.abs(y + 0.48 + 0.7 * ax * ax);
    double above = who.moustache() * edge(0.062 - under, 0.05) * edge(0.27 - ax, 0.1);
    return Math.clamp(Math.max(full, above) * stubble, 0, 0.94);
  }

  private Rgb eye(double x, double y) {
    double ex = Math.abs(x) - head.eyeX();
    double px = x < 0 ? -ex : ex;
    double r = Math.hypot(ex, y - Head.EYE_Y - 0.004);
    Rgb c =
        new Rgb(0.86f, 0.84f, 0.82f)
            .mix(new Rgb(0.7f, 0.5f, 0.48f), Math.clamp((r - 0.08) * 4, 0, 0.6));
    double rays = 0.2 * Noise.smooth(who.seed() + 41, Math.atan2(y - Head.EYE_Y, px) * 7, r * 40);
    Rgb iris = who.iris().mix(DARK, 0.25 + rays);
    c = c.mix(iris, edge(0.072 - r, 0.010));
    c = c.mix(DARK, 0.8 * Math.exp(-Math.pow((r - 0.071) / 0.009, 2)));
    c = c.mix(DARK, edge(0.031 - r, 0.008));
    double spot = Math.hypot(px + 0.022, y - Head.EYE_Y - 0.028);
    c = c.mix(Rgb.WHITE, edge(0.014 - spot, 0.008));
    double lid = Math.clamp((y - Head.EYE_Y - 0.012) / 0.04, 0, 1);
    return c.mix(DARK, 0.55 * lid);
  }

  private Rgb cloth(double x, double y) {
    double weave = 0.03 * Noise.smooth(who.seed() + 51, x * 60, y * 60);
    return who.clothes().mix(Rgb.WHITE, 0.04 + weave);
  }
}
