package org.vidimus.specimens.optics;

import java.util.List;

/** What colour a layer shows at a place, when the document is tilted by some degrees. */
@FunctionalInterface
public interface Ink {
  Rgb at(double x, double y, double tilt);

  static Ink solid(Rgb colour) {
    return (x, y, tilt) -> colour;
  }

  /** Split-duct printing: the colour runs across the sheet along unbroken lines. */
  static Ink rainbow(List<Rgb> stops, double from, double to, double degrees) {
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    return (x, y, tilt) -> ramp(stops, (x * cos + y * sin - from) / (to - from));
  }

  /** Optically variable ink: one colour head-on, the other at a slant, with fine pigment flakes. */
  static Ink variable(Rgb facing, Rgb slanted, long seed) {
    return (x, y, tilt) -> {
      double flake = Noise.hash(seed, Math.round(x * 18), Math.round(y * 18)) - 0.5;
      double t = Math.clamp(Math.abs(tilt) / 40 + flake * 0.25 + (x - y) * 0.004, 0, 1);
      Rgb mixed = facing.mix(slanted, t * t * (3 - 2 * t));
      return flake > 0.42 ? mixed.mix(Rgb.WHITE, 0.35) : mixed;
    };
  }

  /** A grating: it flashes in spectral colours about one angle and is silver elsewhere. */
  static Ink grating(double degrees, double flashAt, double spread, double period) {
    double cos = Math.cos(Math.toRadians(degrees)) / period;
    double sin = Math.sin(Math.toRadians(degrees)) / period;
    Rgb silver = new Rgb(0.80f, 0.83f, 0.85f);
    return (x, y, tilt) -> {
      double off = (tilt - flashAt) / spread;
      double flash = Math.exp(-off * off);
      double hue = x * cos + y * sin + tilt / 55.0 + degrees / 360.0;
      Rgb shine = silver.mix(Rgb.WHITE, 0.25 * flash);
      return shine.mix(Rgb.spectrum(hue), 0.15 + 0.6 * flash);
    };
  }

  static Rgb ramp(List<Rgb> stops, double t) {
    double p = Math.clamp(t, 0, 1) * (stops.size() - 1);
    int i = Math.min((int) p, stops.size() - 2);
    return stops.get(i).mix(stops.get(i + 1), p - i);
  }
}
