package org.vidimus.specimens.technique;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.vidimus.specimens.optics.Ink;
import org.vidimus.specimens.optics.Layer;
import org.vidimus.specimens.optics.Mark;
import org.vidimus.specimens.optics.Marks;
import org.vidimus.specimens.optics.Optics;
import org.vidimus.specimens.optics.Rgb;
import org.vidimus.specimens.optics.Stencil;
import org.vidimus.specimens.optics.Stencils;

/** Foils and lens fields: what a part shows depends on how it is held. */
final class Diffractive {
  private Diffractive() {}

  /**
   * A foil of overlapping zones: a slow rainbow body, rings of fine lines that light up one after
   * another while tilting, and a motif that flashes at the end.
   */
  static List<Layer> dovid(Spec spec, Bench bench) {
    double rx = spec.num("rx", 8);
    double ry = spec.num("ry", 10);
    double x = spec.x();
    double y = spec.y();
    double strong = spec.num("strength", 0.5);
    String id = spec.text("id");
    Stencil body = Stencils.filled(new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry));
    List<Layer> layers = new ArrayList<>();
    layers.add(new Layer(id, body, foil(Ink.grating(35, 6, 26, 26), strong * 0.62).withHeight(5)));
    int rings = spec.count("rings", 6);
    for (int i = 0; i < rings; i++) {
      double size = (i + 1.0) / rings;
      layers.add(ring(id + "-ring" + i, spec, rx * size, ry * size, i, rings, strong));
    }
    layers.add(sunburst(id + "-rays", spec, rx, ry, strong));
    if (spec.has("motif")) {
      Marks shape = Motifs.placed(spec, bench);
      layers.add(new Layer(id + "-motif", shape, foil(Ink.grating(80, 18, 14, 7), strong + 0.25)));
      layers.add(
          new Layer(
              id + "-edge",
              new Marks(shape.marks().stream().map(m -> new Mark(m.shape(), 0.07)).toList()),
              foil(Ink.grating(10, -14, 10, 12), 0.75)));
    }
    return layers;
  }

  private static Layer ring(
      String id, Spec spec, double rx, double ry, int i, int rings, double strong) {
    List<Mark> marks = new ArrayList<>();
    int petals = spec.count("petals", 18) + i % 2 * 2;
    for (int line = 0; line < 7; line++) {
      Path2D path = new Path2D.Double();
      for (int s = 0; s <= 720; s++) {
        double a = 2 * Math.PI * s / 720;
        double wave = 1 - 0.085 * line / 7.0 - 0.05 * (1 + Math.sin(petals * a + line * 0.9 + i));
        Guilloche.point(
            path, spec.x() + rx * wave * Math.cos(a), spec.y() + ry * wave * Math.sin(a), s == 0);
      }
      marks.add(new Mark(path, 0.055));
    }
    double flash = -30 + 60.0 * i / Math.max(1, rings - 1);
    return new Layer(
        id,
        new Marks(marks),
        foil(Ink.grating(i * 27, flash, 9, 9), Math.min(0.95, strong + 0.35)));
  }

  private static Layer sunburst(String id, Spec spec, double rx, double ry, double strong) {
    List<Mark> marks = new ArrayList<>();
    int n = spec.count("rays", 48);
    for (int i = 0; i < n; i++) {
      double a = 2 * Math.PI * i / n;
      Path2D path = new Path2D.Double();
      double from = i % 2 == 0 ? 0.46 : 0.56;
      path.moveTo(spec.x() + rx * from * Math.cos(a), spec.y() + ry * from * Math.sin(a));
      path.lineTo(spec.x() + rx * 0.8 * Math.cos(a), spec.y() + ry * 0.8 * Math.sin(a));
      marks.add(new Mark(path, 0.09));
    }
    Ink turning =
        (x, y, tilt) -> {
          double a = Math.atan2(y - spec.y(), x - spec.x());
          double flash = Math.pow(0.5 + 0.5 * Math.cos(3 * a - Math.toRadians(tilt * 6)), 3);
          Rgb silver = new Rgb(0.8f, 0.82f, 0.84f);
          return silver.mix(Rgb.spectrum(a / 2 + tilt / 40), 0.1 + 0.75 * flash);
        };
    return new Layer(id, new Marks(marks), foil(turning, Math.min(1, strong + 0.3)));
  }

  private static Optics foil(Ink ink, double strong) {
    return Optics.ink(ink).withOpaque(strong).withUv(null, null, 0.35).withIr(0.05);
  }

  /**
   * A lens field: under each rib lie two strips, burnt through the lens, of one picture from the
   * left and of another from the right. The eye gets one or the other by the angle; infrared,
   * ultraviolet and light from behind meet both, strip beside strip.
   */
  static List<Layer> lens(Spec spec, Bench bench) {
    Rectangle2D box = spec.box("box");
    Stencil all =
        Stencils.filled(
            new RoundRectangle2D.Double(
                box.getX(), box.getY(), box.getWidth(), box.getHeight(), 1.6, 1.6));
    double pitch = spec.num("pitch", 0.2);
    String id = spec.text("id");
    Optics film = Optics.ink(Ink.solid(Rgb.hex("#b9c2c8"))).withOpaque(0.3);
    List<Layer> layers = new ArrayList<>();
    layers.add(new Layer(id, all, film.withUv(Rgb.hex("#1b2238"), null, 0.3).withIr(0.08)));
    layers.add(
        new Layer(
            id + "-ribs",
            Stencils.times(all, (x, y) -> 0.5 + 0.5 * Math.cos(2 * Math.PI * x / pitch)),
            Optics.ink(Ink.solid(Rgb.hex("#8c989f")))
                .withOpaque(0.3)
                .withThrough(0.85)
                .withHeight(spec.num("height", 26))));
    for (Layer inner : bench.print(spec.node().path("left"))) {
      layers.addAll(seen(inner, -1, pitch));
    }
    for (Layer inner : bench.print(spec.node().path("right"))) {
      layers.addAll(seen(inner, 1, pitch));
    }
    return layers;
  }

  private static List<Layer> seen(Layer layer, int side, double pitch) {
    Optics o = layer.optics();
    Ink ink = o.visible();
    if (ink == null) {
      return List.of(layer);
    }
    Ink by =
        (x, y, tilt) ->
            Rgb.WHITE.mix(ink.at(x, y, tilt), Math.clamp(0.5 + side * tilt / 16, 0.05, 1));
    Stencil strips = Stencils.times(layer.stencil(), (x, y) -> strip(x / pitch - side * 0.25));
    return List.of(
        new Layer(
            layer.id(),
            layer.stencil(),
            o.withVisible(by).withIr(0).withUv(null, null, 0).withShows(0)),
        new Layer(
            layer.id() + "-strips",
            strips,
            Optics.unseen()
                .withIr(o.ir())
                .withUv(null, null, o.uvAbsorb())
                .withThrough(1 - 0.8 * o.shows())));
  }

  /** 1 over the half of a rib that begins at a whole number, 0 over the other. */
  private static double strip(double ribs) {
    return 0.5 + 0.5 * Math.clamp(3 * Math.cos(2 * Math.PI * ribs), -1, 1);
  }

  /** A laminate: a film over the page whose pattern answers coaxial light, its edge just seen. */
  static List<Layer> laminate(Spec spec, Bench bench) {
    Rectangle2D box = spec.has("box") ? spec.box("box") : bench.page();
    double r = spec.num("corner", 2) * 2;
    RoundRectangle2D sheet =
        new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), r, r);
    List<Layer> layers = new ArrayList<>();
    String id = spec.text("id");
    layers.add(
        new Layer(
            id,
            Stencils.filled(sheet),
            Optics.ink(Ink.solid(Rgb.hex("#f4f3ec")))
                .withUv(null, null, 0.06)
                .withHeight(spec.num("height", 25))));
    layers.add(
        new Layer(
            id + "-edge",
            new Marks(List.of(new Mark(sheet, 0.14))),
            Optics.ink(Ink.solid(Rgb.hex("#c9c6bb"))).withHeight(18)));
    if (spec.has("motif")) {
      layers.add(new Layer(id + "-pattern", pattern(spec, bench, box), bench.optics(spec)));
    }
    return layers;
  }

  private static Stencil pattern(Spec spec, Bench bench, Rectangle2D box) {
    List<Mark> marks = new ArrayList<>();
    Rectangle2D one = Motifs.placed(spec, bench).bounds();
    double step = spec.num("step", 22);
    int row = 0;
    for (double y = box.getY() + step / 2; y < box.getMaxY(); y += step * 0.8, row++) {
      for (double x = box.getX() + step / (row % 2 == 0 ? 2 : 1); x < box.getMaxX(); x += step) {
        AffineTransform to =
            AffineTransform.getTranslateInstance(x - one.getCenterX(), y - one.getCenterY());
        marks.addAll(Stencils.moved(Motifs.placed(spec, bench), to).marks());
      }
    }
    return Stencils.cut(new Marks(marks), Stencils.filled(box), true);
  }
}
