package org.vidimus.specimens.technique;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.vidimus.specimens.optics.Layer;
import org.vidimus.specimens.optics.Mark;
import org.vidimus.specimens.optics.Marks;
import org.vidimus.specimens.optics.Stencil;
import org.vidimus.specimens.optics.Stencils;

/** Line work no copier holds: sheets of waves, braided bands, rosettes and trochoids. */
final class Guilloche {
  private Guilloche() {}

  /** Waves over a box: every line a sum of sines whose phases drift from line to line. */
  static List<Layer> waves(Spec spec, Bench bench) {
    Rectangle2D box = spec.has("box") ? spec.box("box") : bench.page();
    int lines = spec.count("lines", 60);
    double gap = box.getHeight() / lines;
    List<Mark> marks = new ArrayList<>();
    for (int i = -4; i < lines + 4; i++) {
      Path2D path = new Path2D.Double();
      for (double x = 0; x <= box.getWidth() + 0.25; x += 0.25) {
        double y = i * gap + sway(spec, x, i / (double) lines);
        point(path, box.getX() + x, box.getY() + y, x == 0);
      }
      marks.add(new Mark(path, spec.num("stroke", 0.08)));
    }
    return bench.one(spec, clipped(turned(new Marks(marks), spec), spec, box));
  }

  private static double sway(Spec spec, double x, double row) {
    double y = 0;
    for (Spec wave : spec.each("waves")) {
      double swell = 1 + wave.num("swell", 0) * Math.sin(2 * Math.PI * (row + x / 90));
      double angle =
          2
              * Math.PI
              * (x / wave.num("period", 20) + wave.num("phase", 0) + row * wave.num("drift", 0));
      y += wave.num("amp", 1) * swell * Math.sin(angle);
    }
    return y;
  }

  /** A braid: sines shifted in phase between two boundary curves. */
  static List<Layer> band(Spec spec, Bench bench) {
    Rectangle2D box = spec.box("box");
    int lines = spec.count("lines", 16);
    double period = spec.num("period", 12);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      Path2D path = new Path2D.Double();
      for (double x = 0; x <= box.getWidth(); x += 0.12) {
        double edge = 1 + spec.num("pinch", 0.4) * Math.sin(2 * Math.PI * x / spec.num("beat", 23));
        double angle = 2 * Math.PI * (x / period + i / (double) lines);
        double bend = Math.sin(angle) + spec.num("third", 0.18) * Math.sin(3 * angle);
        double spine =
            spec.num("spine", 0) * Math.sin(2 * Math.PI * x / spec.num("spinePeriod", 60));
        double y = box.getCenterY() + spine + box.getHeight() / 2 * bend * edge / 1.5;
        point(path, box.getX() + x, y, x == 0);
      }
      marks.add(new Mark(path, spec.num("stroke", 0.07)));
    }
    return bench.one(spec, turned(new Marks(marks), spec));
  }

  /** Rings of petals about a centre; the phase turns from ring to ring. */
  static List<Layer> rosette(Spec spec, Bench bench) {
    return bench.one(spec, turned(new Marks(rings(spec)), spec));
  }

  static List<Mark> rings(Spec spec) {
    int rings = spec.count("rings", 24);
    double inner = spec.num("inner", 4);
    double outer = spec.num("outer", 20);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < rings; i++) {
      double t = i / Math.max(1.0, rings - 1.0);
      double radius = inner + (outer - inner) * Math.pow(t, spec.num("spacing", 1));
      Path2D path = new Path2D.Double();
      int steps = Math.max(240, (int) (radius * 60));
      for (int s = 0; s <= steps; s++) {
        double angle = 2 * Math.PI * s / steps;
        double r = radius * (1 + petal(spec, angle, t));
        point(
            path,
            spec.x() + r * Math.cos(angle) * spec.num("stretch", 1),
            spec.y() + r * Math.sin(angle),
            s == 0);
      }
      marks.add(new Mark(path, spec.num("stroke", 0.07)));
    }
    return marks;
  }

  private static double petal(Spec spec, double angle, double t) {
    double twist = spec.num("twist", 1) * 2 * Math.PI * t;
    double depth =
        spec.num("depth", 0.1) * (0.35 + 0.65 * Math.sin(Math.PI * Math.min(1, t * 1.1)));
    double main = Math.sin(spec.count("petals", 12) * angle + twist);
    double second =
        spec.num("second", 0.3) * Math.sin(2.0 * spec.count("petals", 12) * angle - 2 * twist);
    return depth * (main + second);
  }

  /** A rolling circle's pen: {@code teeth} turns of an epi- or hypotrochoid, several pens. */
  static List<Layer> trochoid(Spec spec, Bench bench) {
    int pens = spec.count("pens", 6);
    double radius = spec.num("radius", 12);
    double teeth = spec.num("teeth", 23);
    double turns = spec.num("turns", 1);
    List<Mark> marks = new ArrayList<>();
    for (int p = 0; p < pens; p++) {
      double arm = radius * spec.num("arm", 0.3) * (1 - p * spec.num("taper", 0.1));
      double start = 2 * Math.PI * p / pens * spec.num("offset", 1);
      Path2D path = new Path2D.Double();
      int steps = (int) (turns * teeth * 60);
      for (int s = 0; s <= steps; s++) {
        double a = 2 * Math.PI * turns * s / steps;
        double b = a * teeth / turns + start;
        double x = (radius - arm) * Math.cos(a) + arm * Math.cos(b);
        double y = (radius - arm) * Math.sin(a) - arm * Math.sin(b);
        point(path, spec.x() + x * spec.num("stretch", 1), spec.y() + y, s == 0);
      }
      marks.add(new Mark(path, spec.num("stroke", 0.06)));
    }
    return bench.one(spec, turned(new Marks(marks), spec));
  }

  /** Fine rays between two radii, alternately long and short. */
  static List<Layer> rays(Spec spec, Bench bench) {
    int rays = spec.count("rays", 72);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < rays; i++) {
      double angle = 2 * Math.PI * i / rays;
      double to = spec.num("outer", 10) * (i % 2 == 0 ? 1 : spec.num("short", 0.8));
      Path2D path = new Path2D.Double();
      double from = spec.num("inner", 5);
      path.moveTo(spec.x() + from * Math.cos(angle), spec.y() + from * Math.sin(angle));
      path.lineTo(spec.x() + to * Math.cos(angle), spec.y() + to * Math.sin(angle));
      marks.add(new Mark(path, spec.num("stroke", 0.08)));
    }
    return bench.one(spec, new Marks(marks));
  }

  private static Marks turned(Marks marks, Spec spec) {
    if (!spec.has("rotate")) {
      return marks;
    }
    Rectangle2D b = marks.bounds();
    double cx = spec.has("at") ? spec.x() : b.getCenterX();
    double cy = spec.has("at") ? spec.y() : b.getCenterY();
    return Stencils.moved(
        marks, AffineTransform.getRotateInstance(Math.toRadians(spec.num("rotate", 0)), cx, cy));
  }

  private static Stencil clipped(Stencil stencil, Spec spec, Rectangle2D box) {
    return spec.has("box") && !spec.has("rotate")
        ? Stencils.cut(stencil, Stencils.filled(box), true)
        : stencil;
  }

  static void point(Path2D path, double x, double y, boolean first) {
    if (first) {
      path.moveTo(x, y);
    } else {
      path.lineTo(x, y);
    }
  }
}
