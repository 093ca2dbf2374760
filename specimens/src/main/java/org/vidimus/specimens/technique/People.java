package org.vidimus.specimens.technique;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.vidimus.specimens.optics.Field;
import org.vidimus.specimens.optics.Ink;
import org.vidimus.specimens.optics.Layer;
import org.vidimus.specimens.optics.Lines;
import org.vidimus.specimens.optics.Noise;
import org.vidimus.specimens.optics.Optics;
import org.vidimus.specimens.optics.Rgb;
import org.vidimus.specimens.optics.Stencil;
import org.vidimus.specimens.optics.Stencils;
import org.vidimus.specimens.person.Likeness;
import org.vidimus.specimens.person.Studio;
import org.vidimus.specimens.person.Traits;

/** Portraits by the technique of the document: photograph, inkjet, laser, engraved or thinned. */
final class People {
  /** Rows of a portrait at its sharpest: about 300 to the inch. */
  private static final int SHARP = 480;

  private People() {}

  static List<Layer> portrait(Spec spec, Bench bench) {
    Rectangle2D box = spec.box("box");
    Likeness face = likeness(spec, bench);
    return switch (spec.text("style", "photo")) {
      case "laser" -> bench.one(spec, laser(spec, face, box));
      case "engraved" -> bench.one(spec, engraved(spec, face, box));
      case "wash" -> bench.one(spec, Stencils.field(box, dark(face, box, spec)));
      case "silhouette" -> bench.one(spec, Stencils.field(box, light(face, box, spec)));
      default -> photo(spec, bench, face, box);
    };
  }

  /** The print as it is seen, and its dyes as infrared and ultraviolet meet them: by tone. */
  private static List<Layer> photo(Spec spec, Bench bench, Likeness face, Rectangle2D box) {
    Optics dye = bench.optics(spec);
    Optics seen = dye.withVisible(print(spec, face, box)).withIr(0).withUv(null, null, 0.15);
    Optics unseen = Optics.unseen().withIr(dye.ir()).withUv(null, null, dye.uvAbsorb());
    String id = spec.text("id");
    return List.of(
        new Layer(id, Stencils.filled(box), seen),
        new Layer(id + "-dye", Stencils.field(box, dark(face, box, spec)), unseen));
  }

  /** A sheet drawn coarsely, as tests do, is given a coarser negative. */
  private static Likeness likeness(Spec spec, Bench bench) {
    double perMm = bench.dpi() / 25.4 * 0.7;
    int rows = (int) Math.round(Math.clamp(spec.box("box").getHeight() * perMm, 120, SHARP));
    int negative = bench.dpi() < 250 ? 180 : SHARP;
    Traits who = traits(bench.named("people", spec.text("person")));
    return Studio.photograph(who, rows, negative);
  }

  static Traits traits(Spec s) {
    return new Traits(
        s.count("seed", 1),
        s.num("width", 1),
        s.num("jaw", 1),
        s.num("chin", 1),
        s.num("nose", 1),
        s.num("lips", 1),
        s.num("eyes", 1),
        s.num("spread", 1),
        s.num("brows", 1),
        s.num("age", 35),
        s.num("turn", 0),
        s.text("hair", "short"),
        Rgb.hex(s.text("hairTone", "#2a201b")),
        Rgb.hex(s.text("skin", "#d8b094")),
        Rgb.hex(s.text("iris", "#5a4a3a")),
        s.num("beard", 0),
        s.num("moustache", 0),
        s.flag("glasses"),
        Rgb.hex(s.text("clothes", "#2a3038")),
        s.num("light", -0.7));
  }

  /** A colour print: flat where glued, with the droplets of an inkjet where asked. */
  private static Ink print(Spec spec, Likeness face, Rectangle2D box) {
    double drops = spec.num("drops", 0);
    boolean grey = spec.flag("grey");
    return (x, y, tilt) -> {
      Rgb c = face.at((x - box.getX()) / box.getWidth(), (y - box.getY()) / box.getHeight());
      double wet = drops * (Noise.hash(3, Math.round(x * 16), Math.round(y * 16)) - 0.5);
      Rgb seen = grey ? new Rgb(c.luminance(), c.luminance(), c.luminance()) : c;
      return drops == 0 ? seen : speckled(seen, drops, x, y, wet);
    };
  }

  private static Rgb speckled(Rgb c, double drops, double x, double y, double wet) {
    double m = drops * (Noise.hash(4, Math.round(x * 16), Math.round(y * 16)) - 0.5);
    double k = drops * (Noise.hash(5, Math.round(x * 16), Math.round(y * 16)) - 0.5);
    return new Rgb(
        (float) Math.clamp(c.red() + wet, 0, 1),
        (float) Math.clamp(c.green() + m, 0, 1),
        (float) Math.clamp(c.blue() + k, 0, 1));
  }

  private static Field dark(Likeness face, Rectangle2D box, Spec spec) {
    double gamma = spec.num("gamma", 1);
    double fade = spec.num("fade", 0);
    return (x, y) -> {
      double u = (x - box.getX()) / box.getWidth();
      double v = (y - box.getY()) / box.getHeight();
      double tone = Math.pow(1 - face.at(u, v).luminance(), gamma);
      return fade > 0 ? tone * feather(u, v, fade) * cover(face, u, v, spec) : tone;
    };
  }

  private static double cover(Likeness face, double u, double v, Spec spec) {
    return spec.flag("cutout") ? face.covered(u, v) : 1;
  }

  private static double feather(double u, double v, double fade) {
    double edge = Math.min(Math.min(u, 1 - u), Math.min(v, 1 - v));
    return Math.clamp(edge / fade, 0, 1);
  }

  private static Field light(Likeness face, Rectangle2D box, Spec spec) {
    return (x, y) -> {
      double u = (x - box.getX()) / box.getWidth();
      double v = (y - box.getY()) / box.getHeight();
      return face.covered(u, v)
          * feather(u, v, spec.num("fade", 0.06))
          * Math.pow(face.at(u, v).luminance(), 1.3);
    };
  }

  /** Burnt point by point: rows of dots whose size is the tone, each a little off its place. */
  private static Stencil laser(Spec spec, Likeness face, Rectangle2D box) {
    Field tone = dark(face, box, spec);
    double pitch = spec.num("pitch", 0.085);
    return Stencils.field(
        box,
        (x, y) -> {
          long ix = Math.round(x / pitch);
          long iy = Math.round(y / pitch);
          double t = tone.at(x, y);
          double burn = 0.82 + 0.36 * Noise.hash(9, ix, iy);
          double dx = x / pitch - ix;
          double dy = y / pitch - iy;
          double dot = 1.25 - 1.5 * (dx * dx + dy * dy);
          return Math.clamp(t * burn * (t > 0.75 ? 1 : 0.25 + 0.75 * dot), 0, 1);
        });
  }

  private static Stencil engraved(Spec spec, Likeness face, Rectangle2D box) {
    Field tone = dark(face, box, spec);
    Stencil shade = Stencils.field(box, tone);
    double pitch = spec.num("pitch", 0.24);
    return new Lines(
        shade,
        box,
        pitch,
        spec.num("angle", 0),
        spec.num("thin", 0.04),
        spec.num("thick", 0.9),
        spec.num("lift", 0.8),
        spec.num("sway", 0.1));
  }
}
