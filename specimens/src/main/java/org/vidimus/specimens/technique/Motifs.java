package org.vidimus.specimens.technique;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.vidimus.specimens.optics.Layer;
import org.vidimus.specimens.optics.Lines;
import org.vidimus.specimens.optics.Mark;
import org.vidimus.specimens.optics.Marks;
import org.vidimus.specimens.optics.Stencil;
import org.vidimus.specimens.optics.Stencils;
import org.vidimus.specimens.type.SvgPath;

/** Emblems, plants and monuments: named drawings placed, filled, engraved or woven in lines. */
final class Motifs {
  private Motifs() {}

  static List<Layer> motif(Spec spec, Bench bench) {
    Stencil stencil = placed(spec, bench);
    if (spec.has("soft")) {
      stencil = Stencils.soft(stencil, spec.num("soft", 0.3));
    }
    if (spec.has("engrave")) {
      stencil = Stencils.cut(lines(spec, stencil, stencil.bounds()), stencil, true);
    }
    return bench.one(spec, stencil);
  }

  /** Parallel lines over a box that swell or bend where a motif lies. */
  static List<Layer> relief(Spec spec, Bench bench) {
    Rectangle2D box = spec.has("box") ? spec.box("box") : bench.page();
    Stencil tone = Stencils.soft(placed(spec, bench), spec.num("soft", 0.25));
    return bench.one(spec, lines(spec, tone, box));
  }

  private static Lines lines(Spec spec, Stencil tone, Rectangle2D box) {
    Spec cut = spec.at("engrave");
    return new Lines(
        tone,
        box,
        cut.num("pitch", 0.28),
        cut.num("angle", 0),
        cut.num("thin", 0),
        cut.num("thick", 0.6),
        cut.num("lift", 0),
        cut.num("sway", 0));
  }

  /** Lines that run one way inside a motif and across it outside: seen only at a slant. */
  static List<Layer> latent(Spec spec, Bench bench) {
    Rectangle2D box = spec.box("box");
    Stencil shape = spec.has("text") ? Words.box(spec, box) : placed(spec, bench);
    Stencil all = Stencils.filled(box);
    double pitch = spec.num("pitch", 0.26);
    Stencil inside = new Lines(all, box, pitch, 0, 0, 0.46, 0, 0);
    Stencil outside = new Lines(all, box, pitch, 90, 0, 0.46, 0, 0);
    String id = spec.text("id");
    return List.of(
        new Layer(id, Stencils.cut(inside, shape, true), bench.optics(spec)),
        new Layer(id + "-across", Stencils.cut(outside, shape, false), bench.optics(spec)));
  }

  static Marks placed(Spec spec, Bench bench) {
    Spec motif = bench.named("motifs", spec.text("motif"));
    AffineTransform place = AffineTransform.getTranslateInstance(spec.x(), spec.y());
    place.rotate(Math.toRadians(spec.num("rotate", 0)));
    double unit = spec.num("height", 10) / motif.num("height", 100);
    place.scale(spec.flag("mirrored") ? -unit : unit, unit);
    place.translate(-motif.num("width", 100) / 2, -motif.num("height", 100) / 2);
    List<Mark> marks = new ArrayList<>();
    elements(motif.each("elements"), marks, bench);
    Marks whole = Stencils.moved(new Marks(marks), place);
    return spec.has("outline") ? outlined(whole, spec.num("outline", 0.1)) : whole;
  }

  private static Marks outlined(Marks marks, double stroke) {
    return new Marks(
        marks.marks().stream()
            .map(m -> new Mark(m.shape(), m.stroke() > 0 ? Math.min(m.stroke(), stroke) : stroke))
            .toList());
  }

  private static void elements(List<Spec> elements, List<Mark> marks, Bench bench) {
    for (Spec element : elements) {
      if (element.has("of")) {
        repeated(element, marks, bench);
      } else if (element.has("motif")) {
        marks.addAll(placed(element, bench).marks());
      } else if (element.has("sprig")) {
        marks.addAll(Sprig.grow(element));
      } else {
        marks.add(new Mark(shape(element), element.num("stroke", 0)));
      }
    }
  }

  private static Shape shape(Spec element) {
    if (element.has("path")) {
      return SvgPath.parse(element.text("path"));
    }
    if (element.has("disc")) {
      List<Double> d = element.nums("disc");
      return new Ellipse2D.Double(
          d.get(0) - d.get(2), d.get(1) - d.get(2), 2 * d.get(2), 2 * d.get(2));
    }
    return element.box("rect");
  }

  /** {@code mirror} about an upright line, or {@code turn}: so many copies about a centre. */
  private static void repeated(Spec element, List<Mark> marks, Bench bench) {
    List<Mark> once = new ArrayList<>();
    elements(element.each("of"), once, bench);
    marks.addAll(once);
    if (element.has("mirror")) {
      AffineTransform flip = new AffineTransform(-1, 0, 0, 1, 2 * element.num("mirror", 50), 0);
      marks.addAll(Stencils.moved(new Marks(once), flip).marks());
    }
    int copies = element.count("turn", 1);
    for (int i = 1; i < copies; i++) {
      AffineTransform turn =
          AffineTransform.getRotateInstance(
              Math.toRadians(element.num("arc", 360)) * i / copies, element.x(), element.y());
      marks.addAll(Stencils.moved(new Marks(once), turn).marks());
    }
  }

  /** A plain panel, its corners rounded. */
  static List<Layer> panel(Spec spec, Bench bench) {
    Rectangle2D b = spec.has("box") ? spec.box("box") : bench.page();
    double r = spec.num("corner", 0) * 2;
    Shape shape =
        new java.awt.geom.RoundRectangle2D.Double(
            b.getX(), b.getY(), b.getWidth(), b.getHeight(), r, r);
    Stencil stencil =
        spec.has("outline")
            ? new Marks(List.of(new Mark(shape, spec.num("outline", 0.2))))
            : Stencils.filled(shape);
    return bench.one(
        spec, spec.has("soft") ? Stencils.soft(stencil, spec.num("soft", 0.3)) : stencil);
  }

  /** Free strokes and shapes in millimetres of the part. */
  static List<Layer> drawing(Spec spec, Bench bench) {
    List<Mark> marks = new ArrayList<>();
    for (Spec element : spec.each("elements")) {
      if (element.has("path")) {
        Path2D path = SvgPath.parse(element.text("path"));
        marks.add(new Mark(path, element.num("stroke", 0)));
      } else {
        marks.add(new Mark(shape(element), element.num("stroke", 0)));
      }
    }
    Stencil stencil = new Marks(marks);
    return bench.one(
        spec, spec.has("soft") ? Stencils.soft(stencil, spec.num("soft", 0.3)) : stencil);
  }
}
