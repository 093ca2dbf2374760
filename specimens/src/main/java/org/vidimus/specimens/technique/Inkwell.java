package org.vidimus.specimens.technique;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vidimus.specimens.optics.Ink;
import org.vidimus.specimens.optics.Optics;
import org.vidimus.specimens.optics.Rgb;
import org.vidimus.specimens.optics.Substrate;

/** Mixes inks and substrates from their words in a description. */
final class Inkwell {
  private Inkwell() {}

  static Optics mix(Spec spec, Rectangle2D page) {
    Ink ink = visible(spec, page);
    double absorb = spec.num("uvAbsorb", ink == null ? 0 : 0.5);
    return new Optics(
        ink,
        spec.flag("opaque"),
        spec.num("strength", 1),
        colour(spec, "uv365"),
        colour(spec, "uv254"),
        absorb,
        spec.num("ir", ink == null ? 0 : 0.06),
        spec.num("through", 1),
        spec.num("shows", ink == null ? 0 : 0.75),
        spec.num("height", 0),
        spec.num("retro", 0));
  }

  private static @Nullable Ink visible(Spec spec, Rectangle2D page) {
    if (spec.has("rainbow")) {
      List<Rgb> stops = spec.texts("rainbow").stream().map(Rgb::hex).toList();
      return Ink.rainbow(
          stops, spec.num("from", 0), spec.num("to", page.getWidth()), spec.num("angle", 0));
    }
    if (spec.has("ovi")) {
      List<String> two = spec.texts("ovi");
      return Ink.variable(Rgb.hex(two.get(0)), Rgb.hex(two.get(1)), 5);
    }
    if (spec.has("grating")) {
      return Ink.grating(
          spec.num("grating", 0),
          spec.num("flashAt", 0),
          spec.num("spread", 12),
          spec.num("period", 30));
    }
    Rgb solid = colour(spec, "colour");
    return solid == null ? null : Ink.solid(solid);
  }

  static @Nullable Rgb colour(Spec spec, String key) {
    return spec.has(key) ? Rgb.hex(spec.text(key)) : null;
  }

  static Substrate substrate(Spec spec) {
    return new Substrate(
        Rgb.hex(spec.text("colour", "#f6f2e8")),
        spec.num("grain", 0.012),
        Rgb.hex(spec.text("uv365", "#15102e")),
        Rgb.hex(spec.text("uv254", "#120e22")),
        Rgb.hex(spec.text("through", "#f0d7a4")),
        spec.num("clouds", 0.06),
        spec.count("seed", 1));
  }
}
