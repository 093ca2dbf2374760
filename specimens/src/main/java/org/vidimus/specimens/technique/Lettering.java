package org.vidimus.specimens.technique;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.vidimus.specimens.optics.Layer;
import org.vidimus.specimens.optics.Mark;
import org.vidimus.specimens.optics.Marks;
import org.vidimus.specimens.type.OcrB;
import org.vidimus.specimens.type.Typeface;

/** Words: headings, data fields, microprint along curves, and the machine-readable zone. */
final class Lettering {
  private Lettering() {}

  /** One or more lines of text; {@code lines} holds what differs from line to line. */
  static List<Layer> text(Spec spec, Bench bench) {
    List<Spec> lines = spec.has("lines") ? spec.each("lines") : List.of(spec);
    List<Mark> marks = new ArrayList<>();
    for (Spec line : lines) {
      marks.add(Mark.filled(set(line, spec)));
    }
    if (spec.has("outline")) {
      return bench.one(
          spec,
          new Marks(
              marks.stream().map(m -> new Mark(m.shape(), spec.num("outline", 0.1))).toList()));
    }
    return bench.one(spec, new Marks(marks));
  }

  private static Shape set(Spec line, Spec whole) {
    Typeface face =
        Typeface.named(line.text("face", whole.text("face", "ibm-plex-sans:500-normal")));
    double size = line.num("size", whole.num("size", 3));
    double tracking = line.num("tracking", whole.num("tracking", 0));
    String text = line.text("text");
    double width = face.width(text, size, tracking);
    double left =
        switch (line.text("align", whole.text("align", "left"))) {
          case "center" -> -width / 2;
          case "right" -> -width;
          default -> 0;
        };
    AffineTransform place = AffineTransform.getTranslateInstance(line.x(), line.y());
    place.rotate(Math.toRadians(line.num("rotate", whole.num("rotate", 0))));
    place.translate(left, 0);
    return place.createTransformedShape(face.outline(text, size, tracking));
  }

  /** A form: captions in one ink above values in another. */
  static List<Layer> fields(Spec spec, Bench bench) {
    List<Mark> captions = new ArrayList<>();
    List<Mark> values = new ArrayList<>();
    Spec caption = spec.at("caption");
    Spec value = spec.at("value");
    for (Spec field : spec.each("fields")) {
      if (field.has("caption")) {
        captions.add(Mark.filled(entry(field, "caption", caption, 0)));
      }
      if (field.has("value")) {
        double drop = field.num("drop", caption.num("drop", 3.4));
        values.add(Mark.filled(entry(field, "value", value, drop)));
      }
    }
    return List.of(
        new Layer(spec.text("id") + "-captions", new Marks(captions), bench.optics(caption)),
        new Layer(spec.text("id"), new Marks(values), bench.optics(value)));
  }

  private static Shape entry(Spec field, String key, Spec style, double drop) {
    Typeface face = Typeface.named(field.text(key + "Face", style.text("face")));
    double size = field.num(key + "Size", style.num("size", 2.6));
    AffineTransform place = AffineTransform.getTranslateInstance(field.x(), field.y() + drop);
    return place.createTransformedShape(
        face.outline(field.text(key), size, style.num("tracking", 0)));
  }

  /** Text repeated along a curve: a line, an arc, a wave. */
  static List<Layer> microprint(Spec spec, Bench bench) {
    List<Mark> marks = new ArrayList<>();
    int rows = spec.count("rows", 1);
    for (int row = 0; row < rows; row++) {
      along(spec, row, marks);
    }
    return bench.one(spec, new Marks(marks));
  }

  private static void along(Spec spec, int row, List<Mark> marks) {
    Typeface face = Typeface.named(spec.text("face", "roboto-condensed:500-normal"));
    double size = spec.num("size", 0.6);
    String text = spec.text("text");
    String odd = spec.text("once", text);
    double length = length(spec);
    double done = -row * spec.num("shift", 1.3);
    for (int turn = 0; done < length; turn++) {
      String word = turn == spec.count("onceAt", -1) && row == 0 ? odd : text;
      for (int c : word.codePoints().toArray()) {
        String letter = Character.toString(c);
        double advance = face.width(letter, size, 0) + size * 0.04;
        if (done >= 0 && done + advance <= length) {
          AffineTransform place = place(spec, done + advance / 2, row * spec.num("rowGap", 1));
          place.translate(-advance / 2, 0);
          marks.add(Mark.filled(place.createTransformedShape(face.outline(letter, size, 0))));
        }
        done += advance;
      }
    }
  }

  private static double length(Spec spec) {
    return spec.has("radius")
        ? Math.toRadians(spec.num("sweep", 360)) * spec.num("radius", 1)
        : spec.num("length", 20);
  }

  private static AffineTransform place(Spec spec, double at, double down) {
    if (spec.has("radius")) {
      double r = spec.num("radius", 1) - down;
      double a = Math.toRadians(spec.num("start", -90)) + at / spec.num("radius", 1);
      AffineTransform t = AffineTransform.getTranslateInstance(spec.x(), spec.y());
      t.translate(r * Math.cos(a), r * Math.sin(a));
      t.rotate(a + Math.PI / 2);
      return t;
    }
    double k = 2 * Math.PI / spec.num("period", 30);
    double amp = spec.num("amp", 0);
    AffineTransform t = AffineTransform.getTranslateInstance(spec.x(), spec.y());
    t.rotate(Math.toRadians(spec.num("rotate", 0)));
    t.translate(at, down + amp * Math.sin(k * at));
    t.rotate(Math.atan(amp * k * Math.cos(k * at)));
    return t;
  }

  static List<Layer> mrz(Spec spec, Bench bench) {
    List<Mark> marks = new ArrayList<>();
    List<String> lines = spec.texts("lines");
    for (int i = 0; i < lines.size(); i++) {
      marks.addAll(OcrB.line(lines.get(i), spec.x(), spec.y() + i * spec.num("leading", 6.35)));
    }
    return bench.one(spec, new Marks(marks));
  }

  /** A number of round holes, five rows by three columns a character. */
  static List<Layer> perforation(Spec spec, Bench bench) {
    List<Mark> marks = new ArrayList<>();
    double pitch = spec.num("pitch", 0.95);
    double x = spec.x();
    for (char c : spec.text("text").toCharArray()) {
      String rows = DotLetters.rows(c);
      for (int i = 0; i < rows.length(); i++) {
        if (rows.charAt(i) == '#') {
          Point2D at =
              new Point2D.Double(x + i % 4 * pitch, spec.y() + Math.floorDiv(i, 4) * pitch);
          marks.add(Mark.filled(disc(at, spec.num("hole", 0.62) / 2)));
        }
      }
      x += spec.num("advance", 4.6);
    }
    return bench.one(spec, new Marks(marks));
  }

  static Shape disc(Point2D at, double r) {
    return new java.awt.geom.Ellipse2D.Double(at.getX() - r, at.getY() - r, 2 * r, 2 * r);
  }

  /**
   * A signature: a tall first letter, a row of small ones whose kinds a seed decides, and a stroke
   * that ends, underlines or crosses them.
   */
  static List<Layer> signature(Spec spec, Bench bench) {
    Random random = new Random(spec.count("seed", 3) * 7919L);
    double width = spec.num("width", 18);
    double height = spec.num("height", 4);
    double slant = 0.15 + 0.4 * random.nextDouble();
    int letters = 4 + random.nextInt(5);
    double step = 0.72 / letters;
    Path2D path = new Path2D.Double();
    path.moveTo(0.02, 0.2 * random.nextDouble());
    capital(path, random);
    double x = 0.26;
    for (int i = 0; i < letters; i++) {
      letter(path, random, x, step, 0.34 * (1 - 0.55 * i / letters));
      x += step * (0.8 + 0.4 * random.nextDouble());
    }
    flourish(path, random, x);
    AffineTransform place = AffineTransform.getTranslateInstance(spec.x(), spec.y());
    place.rotate(-0.10 * random.nextDouble());
    place.scale(width, -height);
    place.shear(slant * height / width, 0);
    Shape pen = place.createTransformedShape(path);
    return bench.one(spec, new Marks(List.of(new Mark(pen, spec.num("stroke", 0.28)))));
  }

  private static void capital(Path2D p, Random random) {
    switch (random.nextInt(4)) {
      case 0 -> {
        p.curveTo(0.03, 0.9, 0.06, 1.15, 0.08, 1.0);
        p.curveTo(0.09, 0.6, 0.03, -0.2, 0.06, -0.1);
        p.curveTo(0.12, 0.5, 0.18, 0.9, 0.17, 0.6);
        p.curveTo(0.16, 0.2, 0.20, 0.0, 0.26, 0.2);
      }
      case 1 -> {
        p.curveTo(-0.04, 0.9, 0.14, 1.2, 0.17, 0.9);
        p.curveTo(0.2, 0.6, 0.06, 0.45, 0.05, 0.5);
        p.curveTo(0.16, 0.5, 0.2, 0.1, 0.12, -0.1);
        p.curveTo(0.04, -0.25, 0.1, 0.1, 0.26, 0.16);
      }
      case 2 -> {
        p.curveTo(0.10, 0.7, 0.18, 1.2, 0.11, 1.1);
        p.curveTo(0.03, 1.0, 0.07, -0.5, 0.02, -0.55);
        p.curveTo(-0.05, -0.5, 0.1, 0.1, 0.26, 0.2);
      }
      default -> {
        p.curveTo(0.16, 1.25, 0.26, 1.0, 0.14, 0.75);
        p.curveTo(-0.04, 0.45, -0.05, 0.0, 0.09, -0.05);
        p.curveTo(0.17, -0.05, 0.2, 0.1, 0.26, 0.22);
      }
    }
  }

  private static void letter(Path2D p, Random random, double x, double step, double tall) {
    double end = x + step;
    switch (random.nextInt(5)) {
      case 0 -> {
        p.curveTo(x, tall * 1.3, x + step * 0.5, tall * 1.2, x + step * 0.5, 0.05);
        p.curveTo(x + step * 0.6, -0.05, end, 0.05, end, tall * 0.5);
      }
      case 1 -> {
        p.curveTo(x + step * 0.3, tall * 2.9, x + step * 0.7, tall * 2.7, x + step * 0.4, 0.1);
        p.curveTo(x + step * 0.4, -0.05, end, 0, end, tall * 0.4);
      }
      case 2 -> {
        p.curveTo(x + step * 0.2, 0.0, x + step * 0.4, 0.0, x + step * 0.5, tall);
        p.curveTo(x + step * 0.5, 0.1, x + step * 0.9, -0.05, end, tall * 0.6);
      }
      case 3 -> {
        p.curveTo(x + step * 0.7, tall * 0.9, x - step * 0.2, tall * 1.2, x + step * 0.1, 0.1);
        p.curveTo(x + step * 0.3, -0.08, end, 0.05, end, tall * 0.45);
      }
      default -> {
        p.curveTo(x + step * 0.2, 0.1, x + step * 0.5, -1.5 * tall, x + step * 0.1, -1.6 * tall);
        p.curveTo(x - step * 0.2, -1.4 * tall, x + step * 0.7, 0.0, end, tall * 0.5);
      }
    }
  }

  private static void flourish(Path2D p, Random random, double x) {
    switch (random.nextInt(3)) {
      case 0 -> p.curveTo(x + 0.05, 0.1, x + 0.1, 0.0, 1.02, 0.12);
      case 1 -> {
        p.curveTo(x + 0.12, 0.5, x + 0.06, -0.4, x - 0.2, -0.35);
        p.curveTo(0.3, -0.32, 0.2, -0.3, 0.12, -0.42);
      }
      default -> {
        p.curveTo(x + 0.02, -0.2, x + 0.1, -0.6, x - 0.1, -0.5);
        p.curveTo(x - 0.3, -0.35, x + 0.1, -0.1, 1.05, -0.2);
      }
    }
  }
}
