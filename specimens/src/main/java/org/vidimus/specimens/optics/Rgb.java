package org.vidimus.specimens.optics;

/** A colour of light, each part 0 to 1 (emission may exceed it). */
public record Rgb(float red, float green, float blue) {
  public static final Rgb WHITE = new Rgb(1, 1, 1);

  /** Reads {@code #rrggbb}. */
  public static Rgb hex(String text) {
    int v = Integer.parseInt(text.substring(1), 16);
    return new Rgb((v >> 16 & 255) / 255f, (v >> 8 & 255) / 255f, (v & 255) / 255f);
  }

  public Rgb mix(Rgb other, double t) {
    float f = (float) t;
    return new Rgb(
        red + (other.red - red) * f,
        green + (other.green - green) * f,
        blue + (other.blue - blue) * f);
  }

  public float luminance() {
    return 0.3f * red + 0.59f * green + 0.11f * blue;
  }

  /** A pure colour of the spectrum, hue 0 to 1. */
  public static Rgb spectrum(double hue) {
    double h = (hue - Math.floor(hue)) * 6;
    return new Rgb(ramp(Math.abs(h - 3) - 1), ramp(2 - Math.abs(h - 2)), ramp(2 - Math.abs(h - 4)));
  }

  private static float ramp(double v) {
    return (float) Math.clamp(v, 0, 1);
  }
}
