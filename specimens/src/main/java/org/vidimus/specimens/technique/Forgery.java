package org.vidimus.specimens.technique;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.vidimus.specimens.optics.Exposure;
import org.vidimus.specimens.optics.Frame;
import org.vidimus.specimens.optics.Ink;
import org.vidimus.specimens.optics.Layer;
import org.vidimus.specimens.optics.Light;
import org.vidimus.specimens.optics.Mark;
import org.vidimus.specimens.optics.Marks;
import org.vidimus.specimens.optics.Noise;
import org.vidimus.specimens.optics.Optics;
import org.vidimus.specimens.optics.Picture;
import org.vidimus.specimens.optics.Rgb;
import org.vidimus.specimens.optics.Stack;
import org.vidimus.specimens.optics.Stencil;
import org.vidimus.specimens.optics.Stencils;
import org.vidimus.specimens.type.Typeface;

/** What forgers leave: copies in dots, cut edges, glue, scraped paper; and rubber stamps. */
final class Forgery {
  private static final Rgb CYAN = Rgb.hex("#00a6e0");
  private static final Rgb MAGENTA = Rgb.hex("#e0208a");
  private static final Rgb YELLOW = Rgb.hex("#ffe200");
  private static final Rgb BLACK = Rgb.hex("#22201f");

  private Forgery() {}

  /** A scan of the nested layers printed again in dots of four colours. */
  static List<Layer> reproduction(Spec spec, Bench bench) {
    Rectangle2D box = spec.has("box") ? spec.box("box") : bench.page();
    Stack original =
        new Stack(
            bench.page().getWidth(),
            bench.page().getHeight(),
            Inkwell.substrate(spec.at("substrate")),
            bench.print(spec.node().path("layers")),
            List.of());
    int scan = Math.min(bench.dpi(), spec.count("scan", 240));
    Picture seen =
        new Exposure(
                original,
                Frame.whole(bench.page().getWidth(), bench.page().getHeight(), scan),
                false)
            .under(Light.VISIBLE, 0);
    String id = spec.text("id");
    return List.of(
        dots(id + "-yellow", spec, box, seen, YELLOW, 3, c -> 1 - c.blue() - key(c)),
        dots(id + "-magenta", spec, box, seen, MAGENTA, 75, c -> 1 - c.green() - key(c)),
        dots(id + "-cyan", spec, box, seen, CYAN, 17, c -> 1 - c.red() - key(c)),
        dots(id, spec, box, seen, BLACK, 45, Forgery::key));
  }

  private static double key(Rgb c) {
    double dark = 1 - Math.max(c.red(), Math.max(c.green(), c.blue()));
    return Math.max(0, dark - 0.22) * 1.28;
  }

  private static Layer dots(
      String id,
      Spec spec,
      Rectangle2D box,
      Picture seen,
      Rgb ink,
      double degrees,
      ToDoubleFunction<Rgb> share) {
    double pitch = spec.num("pitch", 0.17);
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    double stray = spec.num("stray", 0.3);
    Stencil stencil =
        Stencils.field(
            box,
            (x, y) -> {
              double u = (x * cos + y * sin) / pitch;
              double v = (y * cos - x * sin) / pitch;
              double jx =
                  stray * (Noise.hash(31, (long) Math.floor(u), (long) Math.floor(v)) - 0.5);
              double jy =
                  stray * (Noise.hash(32, (long) Math.floor(u), (long) Math.floor(v)) - 0.5);
              double du = u - Math.floor(u) - 0.5 - jx;
              double dv = v - Math.floor(v) - 0.5 - jy;
              double want = Math.clamp(share.applyAsDouble(seen.at(x, y)), 0, 1);
              double radius = 0.80 * Math.sqrt(want);
              return Math.clamp(
                      (radius - Math.sqrt(du * du + dv * dv)) / 0.34 + 0.4 * Math.min(1, want * 6),
                      0,
                      1)
                  * Math.min(1, want * 9);
            });
    boolean key = ink.equals(BLACK);
    Optics optics =
        Optics.ink(Ink.solid(ink)).withIr(key ? 0.8 : 0.02).withUv(null, null, key ? 0.75 : 0.22);
    return new Layer(id, stencil, optics);
  }

  /** The border of something cut out and stuck on: a step, a shadow, a rim of glue that glows. */
  static List<Layer> cutEdge(Spec spec, Bench bench) {
    Rectangle2D b = spec.box("box");
    Shape rough = rough(b, spec.count("seed", 1), spec.num("rough", 0.12));
    Stencil piece = Stencils.filled(rough);
    Stencil rim = new Marks(List.of(new Mark(rough, 0.16)));
    Stencil glue =
        Stencils.times(
            Stencils.soft(new Marks(List.of(new Mark(rough, spec.num("glue", 1.6)))), 0.35),
            (x, y) -> 0.55 + 0.6 * Noise.smooth(spec.count("seed", 1), x * 0.8, y * 0.8));
    String id = spec.text("id");
    Optics step = Optics.unseen().withHeight(spec.num("height", 60)).withThrough(0.72);
    Optics edge = Optics.ink(Ink.solid(Rgb.hex("#5d564c"))).withIr(0.25);
    Optics halo =
        Optics.ink(Ink.solid(Rgb.hex("#efe6cb")))
            .withUv(Rgb.hex("#7fb4ff"), Rgb.hex("#30406a"), 0)
            .withHeight(9)
            .withThrough(0.86);
    return List.of(
        new Layer(id + "-glue", glue, halo),
        new Layer(id, piece, step),
        new Layer(id + "-rim", rim, edge));
  }

  private static Shape rough(Rectangle2D b, int seed, double much) {
    java.awt.geom.Path2D path = new java.awt.geom.Path2D.Double();
    int n = 40;
    for (int i = 0; i < 4 * n; i++) {
      double t = (i % n) / (double) n;
      int side = i / n;
      double wob = much * Noise.smooth(seed, i * 0.35, 0);
      double x =
          side == 0
              ? b.getX() + t * b.getWidth()
              : side == 1
                  ? b.getMaxX() + wob
                  : side == 2 ? b.getMaxX() - t * b.getWidth() : b.getX() + wob;
      double y =
          side == 0
              ? b.getY() + wob
              : side == 1
                  ? b.getY() + t * b.getHeight()
                  : side == 2 ? b.getMaxY() + wob : b.getMaxY() - t * b.getHeight();
      Guilloche.point(path, x, y, i == 0);
    }
    path.closePath();
    return path;
  }

  /** Paper scraped or washed thin: brighter when held to the light, rough at a slant. */
  static List<Layer> erasure(Spec spec, Bench bench) {
    Rectangle2D box = spec.box("box");
    int seed = spec.count("seed", 5);
    Stencil area =
        Stencils.times(
            Stencils.soft(Stencils.filled(box), 0.4),
            (x, y) -> 0.75 + 0.4 * Noise.smooth(seed, x * 5, y * 5));
    Optics thin =
        Optics.ink(Ink.solid(Rgb.hex("#fbf8f0")))
            .withOpaque(spec.num("strength", 0.55))
            .withThrough(spec.num("through", 1.3))
            .withHeight(-22)
            .withUv(Rgb.hex("#1c2a4a"), null, 0.2);
    return List.of(new Layer(spec.text("id"), area, thin));
  }

  /** A rubber stamp: frame, words, a date, unevenly inked and a little turned. */
  static List<Layer> stamp(Spec spec, Bench bench) {
    List<Mark> marks = new ArrayList<>();
    double w = spec.num("width", 36);
    double h = spec.num("height", 24);
    marks.add(new Mark(frame(spec.text("shape", "box"), w, h), 0.5));
    marks.add(new Mark(frame(spec.text("shape", "box"), w - 2, h - 2), 0.22));
    for (Spec line : spec.each("lines")) {
      Typeface face = Typeface.named(line.text("face", "roboto-condensed:700-normal"));
      double size = line.num("size", 3);
      double width = face.width(line.text("text"), size, 0.2);
      AffineTransform place = AffineTransform.getTranslateInstance(line.x() - width / 2, line.y());
      marks.add(
          Mark.filled(place.createTransformedShape(face.outline(line.text("text"), size, 0.2))));
    }
    if (spec.has("motif")) {
      marks.addAll(Motifs.placed(spec.at("mark"), bench).marks());
    }
    AffineTransform turn = AffineTransform.getTranslateInstance(spec.x(), spec.y());
    turn.rotate(Math.toRadians(spec.num("rotate", -7)));
    int seed = spec.count("seed", 1);
    Stencil inked =
        Stencils.times(
            Stencils.moved(new Marks(marks), turn),
            (x, y) ->
                0.72
                    + 0.35 * Noise.smooth(seed, x * 0.35, y * 0.4)
                    + 0.3 * Noise.smooth(seed + 1, x * 7, y * 7));
    return bench.one(spec, inked);
  }

  private static Shape frame(String shape, double w, double h) {
    return switch (shape) {
      case "oval" -> new Ellipse2D.Double(-w / 2, -h / 2, w, h);
      case "hexagon" -> hexagon(w, h);
      default -> new java.awt.geom.RoundRectangle2D.Double(-w / 2, -h / 2, w, h, 2, 2);
    };
  }

  private static Shape hexagon(double w, double h) {
    java.awt.geom.Path2D path = new java.awt.geom.Path2D.Double();
    double[][] at = {{-0.5, 0}, {-0.34, -0.5}, {0.34, -0.5}, {0.5, 0}, {0.34, 0.5}, {-0.34, 0.5}};
    for (int i = 0; i < at.length; i++) {
      Guilloche.point(path, at[i][0] * w, at[i][1] * h, i == 0);
    }
    path.closePath();
    return path;
  }
}
