package org.vidimus.specimens.technique;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.vidimus.specimens.optics.Layer;
import org.vidimus.specimens.optics.Mark;
import org.vidimus.specimens.optics.Marks;
import org.vidimus.specimens.optics.Noise;
import org.vidimus.specimens.optics.Optics;
import org.vidimus.specimens.optics.Rgb;
import org.vidimus.specimens.optics.Stencil;
import org.vidimus.specimens.optics.Stencils;
import org.vidimus.specimens.type.Typeface;

/** What lies in the sheet itself, and what use leaves on it. */
final class Sheet {
  private Sheet() {}

  /** Fibres of 3 to 5 mm strewn by a seed, in one ink that took unevenly along and among them. */
  static List<Layer> fibres(Spec spec, Bench bench) {
    Random random = new Random(spec.count("seed", 1));
    Rectangle2D page = spec.has("box") ? spec.box("box") : bench.page();
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < spec.count("count", 24); i++) {
      double length = 3 + 2 * random.nextDouble();
      double bend = (random.nextDouble() - 0.5) * 2.4;
      Path2D path = new Path2D.Double();
      path.moveTo(-length / 2, 0);
      path.curveTo(
          -length / 5, bend, length / 5, bend * 0.6, length / 2, (random.nextDouble() - 0.5));
      AffineTransform place =
          AffineTransform.getTranslateInstance(
              page.getX() + random.nextDouble() * page.getWidth(),
              page.getY() + random.nextDouble() * page.getHeight());
      place.rotate(random.nextDouble() * Math.PI);
      marks.add(new Mark(place.createTransformedShape(path), spec.num("stroke", 0.09)));
    }
    int seed = spec.count("seed", 1);
    return bench.one(spec, Stencils.times(new Marks(marks), (x, y) -> dye(seed, x, y)));
  }

  private static double dye(int seed, double x, double y) {
    return 0.72
        + 0.30 * Noise.smooth(seed, x * 1.7, y * 1.7)
        + 0.34 * Noise.smooth(seed, x / 3, y / 3);
  }

  /** Small discs in the paper. */
  static List<Layer> planchettes(Spec spec, Bench bench) {
    Random random = new Random(spec.count("seed", 1));
    List<Mark> marks = new ArrayList<>();
    double r = spec.num("radius", 0.7);
    for (int i = 0; i < spec.count("count", 14); i++) {
      double x = random.nextDouble() * bench.page().getWidth();
      double y = random.nextDouble() * bench.page().getHeight();
      marks.add(Mark.filled(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r)));
    }
    return bench.one(spec, new Marks(marks));
  }

  /**
   * A thread in the paper: dark when held to the light, its text bright; it surfaces in windows and
   * glows under ultraviolet.
   */
  static List<Layer> thread(Spec spec, Bench bench) {
    double x = spec.num("x", 60);
    double width = spec.num("width", 1.4);
    double from = spec.num("from", 0);
    double to = spec.num("to", bench.page().getHeight());
    Stencil body = Stencils.filled(new Rectangle2D.Double(x - width / 2, from, width, to - from));
    Stencil text = new Marks(threadText(spec, x, from, to));
    Stencil plain = Stencils.cut(body, text, false);
    Stencil windows = Stencils.times(plain, (px, py) -> open(spec, py) ? 1 : 0);
    Optics dark = Optics.unseen().withThrough(spec.num("through", 0.38));
    Optics glow = bench.optics(spec);
    String id = spec.text("id");
    return List.of(
        new Layer(id, plain, dark.withHeight(spec.num("height", 6))),
        new Layer(id + "-windows", windows, glow));
  }

  private static boolean open(Spec spec, double y) {
    double pitch = spec.num("windowPitch", 11);
    return spec.num("window", 5.5) > 0
        && Math.floorMod(
                (long) Math.floor((y + spec.num("windowShift", 0)) * 100), (long) (pitch * 100))
            < spec.num("window", 5.5) * 100;
  }

  private static List<Mark> threadText(Spec spec, double x, double from, double to) {
    Typeface face = Typeface.named(spec.text("face", "roboto-condensed:700-normal"));
    double size = spec.num("textSize", 0.95);
    String word = spec.text("text");
    double step = face.width(word, size, 0.05) + size;
    List<Mark> marks = new ArrayList<>();
    for (double y = from + 1; y + step < to + step; y += step) {
      AffineTransform place =
          AffineTransform.getTranslateInstance(x + size * 0.35, y + step - size);
      place.rotate(-Math.PI / 2);
      marks.add(Mark.filled(place.createTransformedShape(face.outline(word, size, 0.05))));
    }
    return marks;
  }

  /** The two holes rows and the thread of a sewn booklet near an edge. */
  static List<Layer> stitching(Spec spec, Bench bench) {
    List<Mark> stitches = new ArrayList<>();
    boolean upright = spec.flag("upright");
    double length = upright ? bench.page().getHeight() : bench.page().getWidth();
    for (double at = 4; at < length - 4; at += spec.num("pitch", 5)) {
      Path2D path = new Path2D.Double();
      double off = spec.num("offset", 0.5);
      path.moveTo(upright ? off : at, upright ? at : off);
      path.lineTo(upright ? off : at + 3.4, upright ? at + 3.4 : off);
      stitches.add(new Mark(path, spec.num("stroke", 0.5)));
    }
    return bench.one(spec, new Marks(stitches));
  }

  /** Creases, rubbed corners and stains: the life of a document. */
  static List<Layer> wear(Spec spec, Bench bench) {
    int seed = spec.count("seed", 1);
    double w = bench.page().getWidth();
    double h = bench.page().getHeight();
    double much = spec.num("amount", 1);
    Stencil stains =
        Stencils.field(
            bench.page(),
            (x, y) -> Math.clamp(Noise.smooth(seed, x / 14, y / 11) - 0.35, 0, 1) * 0.11 * much);
    Stencil edges = Stencils.field(bench.page(), (x, y) -> rub(x, y, w, h) * much);
    Optics dirt = Optics.ink(org.vidimus.specimens.optics.Ink.solid(Rgb.hex("#7c6a4c")));
    List<Layer> layers = new ArrayList<>();
    layers.add(new Layer("wear-stains", stains, dirt.withUv(null, null, 0.6)));
    layers.add(new Layer("wear-edges", edges, dirt.withUv(null, null, 0.2)));
    layers.add(crease(spec, seed, w, h));
    return layers;
  }

  private static double rub(double x, double y, double w, double h) {
    double edge = Math.min(Math.min(x, w - x), Math.min(y, h - y));
    return 0.16 * Math.exp(-edge / 0.7) * (0.6 + 0.4 * Noise.smooth(91, x * 1.7, y * 1.7));
  }

  private static Layer crease(Spec spec, int seed, double w, double h) {
    Random random = new Random(seed);
    Path2D path = new Path2D.Double();
    double x = w * (0.7 + 0.25 * random.nextDouble());
    path.moveTo(x, h);
    path.quadTo(x + 4, h - 5, w, h - 7 - 6 * random.nextDouble());
    Stencil fold =
        Stencils.times(
            new Marks(List.of(new Mark(path, 0.12))),
            (px, py) -> 0.5 + 0.5 * Noise.smooth(seed, px * 2, py * 2));
    Optics light = Optics.ink(org.vidimus.specimens.optics.Ink.solid(Rgb.WHITE)).withOpaque(0.55);
    return new Layer("wear-crease", fold, light.withHeight(spec.num("fold", 25)));
  }
}
