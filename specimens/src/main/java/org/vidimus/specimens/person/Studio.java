package org.vidimus.specimens.person;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.vidimus.specimens.optics.Rgb;

/** Takes the photograph: marches a ray for each pixel and lights what it meets with two lamps. */
public final class Studio {
  private static final double TALL = 3.46;
  private static final double TOP = 1.60;
  private static final double RATIO = 35 / 45.0;
  private static final double FAR = 9;
  private static final Map<String, Likeness> ALBUM = new ConcurrentHashMap<>();

  private final Head head;
  private final Skin skin;
  private final double[] key;

  private Studio(Traits who) {
    head = new Head(who);
    skin = new Skin(who, head);
    double side = 0.55 * who.light();
    double length = Math.sqrt(side * side + 0.45 * 0.45 + 0.8 * 0.8);
    key = new double[] {side / length, 0.45 / length, 0.8 / length};
  }

  /**
   * The photograph of this person, printed {@code rows} high from a negative of at least as many;
   * the same traits and sizes give the same picture.
   */
  public static Likeness photograph(Traits who, int rows, int negative) {
    int most = Math.max(rows, negative);
    Likeness taken =
        ALBUM.computeIfAbsent(most + who.toString(), k -> new Studio(who).develop(most));
    return rows == most ? taken : taken.reduced(rows);
  }

  private Likeness develop(int rows) {
    int columns = (int) Math.round(rows * RATIO);
    Likeness likeness = new Likeness(columns, rows);
    double step = TALL / rows;
    for (int row = 0; row < rows; row++) {
      for (int col = 0; col < columns; col++) {
        double x = (col + 0.5 - columns / 2.0) * step;
        double y = TOP - (row + 0.5) * step;
        double z = march(x, y);
        boolean met = z > -1.4;
        likeness.set(col, row, met ? lit(x, y, z) : backdrop(x, y), met ? 1 : 0);
      }
    }
    likeness.settle();
    return likeness;
  }

  private double march(double x, double y) {
    double z = 1.25;
    for (int i = 0; i < 70 && z > -1.4; i++) {
      double d = head.distance(x, y, z);
      if (d < 0.0015) {
        return z;
      }
      z -= d * 0.85;
    }
    return z > -1.3 ? z : -FAR;
  }

  private static Rgb backdrop(double x, double y) {
    float v = (float) (0.80 + 0.05 * y / 1.6 - 0.04 * x);
    return new Rgb(v, v * 1.005f, v * 1.01f);
  }

  private Rgb lit(double x, double y, double z) {
    Head.Matter matter = head.matter(x, y, z);
    double e = 0.004;
    double here = head.distance(x, y, z);
    double nx = head.distance(x + e, y, z) - here;
    double ny = head.distance(x, y + e, z) - here;
    double nz = head.distance(x, y, z + e) - here;
    double n = Math.sqrt(nx * nx + ny * ny + nz * nz) + 1e-9;
    nx /= n;
    ny /= n;
    nz /= n;
    double facing = nx * key[0] + ny * key[1] + nz * key[2];
    double wrap = Math.max(0, (facing + 0.25) / 1.25);
    double lamp = wrap * (0.35 + 0.65 * shadow(x + nx * 0.03, y + ny * 0.03, z + nz * 0.03));
    double fill = 0.5 + 0.5 * (-nx * key[0] * 0.8 + nz * 0.6);
    double open = open(x, y, z, nx, ny, nz);
    double light = 0.74 * lamp + (0.30 * fill + 0.16 * (0.5 + 0.5 * ny)) * open;
    Rgb c = skin.at(matter, x, y, z);
    double gloss = gloss(matter, nx, ny, nz);
    return new Rgb(
        tone(c.red() * light * 1.02 + gloss),
        tone(c.green() * light + gloss),
        tone(c.blue() * (light * 0.97 + 0.02) + gloss));
  }

  private double gloss(Head.Matter matter, double nx, double ny, double nz) {
    double hx = key[0];
    double hy = key[1];
    double hz = key[2] + 1;
    double h = Math.max(0, (nx * hx + ny * hy + nz * hz) / Math.sqrt(hx * hx + hy * hy + hz * hz));
    return switch (matter) {
      case SKIN -> 0.07 * Math.pow(h, 22);
      case EYE -> 0.25 * Math.pow(h, 120);
      case HAIR -> 0.10 * Math.pow(h, 14);
      case CLOTH, FRAME -> 0.02 * Math.pow(h, 8);
    };
  }

  private static float tone(double v) {
    return (float) Math.clamp(1.14 * v / (0.14 + v) * (0.35 + 0.65 * Math.min(1, v * 1.25)), 0, 1);
  }

  private double shadow(double x, double y, double z) {
    double clear = 1;
    double t = 0.03;
    for (int i = 0; i < 18 && t < 1.3; i++) {
      double d = head.distance(x + key[0] * t, y + key[1] * t, z + key[2] * t);
      clear = Math.min(clear, 0.5 + 0.5 * d / (0.16 * t));
      if (clear <= 0) {
        return 0;
      }
      t += Math.clamp(d, 0.02, 0.16);
    }
    double s = Math.clamp(clear, 0, 1);
    return s * s * (3 - 2 * s);
  }

  private double open(double x, double y, double z, double nx, double ny, double nz) {
    double shut = 0;
    double weight = 1;
    for (int i = 1; i <= 4; i++) {
      double far = 0.05 * i;
      shut += weight * (far - head.distance(x + nx * far, y + ny * far, z + nz * far));
      weight *= 0.7;
    }
    return Math.clamp(1 - 2.4 * shut, 0.1, 1);
  }
}
