package org.vidimus.specimens.optics;

import org.jspecify.annotations.Nullable;

/**
 * How a layer answers each light.
 *
 * @param visible its colour, or null where it is not seen
 * @param opaque whether it hides what lies below instead of tinting it
 * @param strength how much of its colour arrives at full coverage
 * @param uv365 light it gives back under 365 nm
 * @param uv254 light it gives back under 254 nm
 * @param uvAbsorb share of ultraviolet it keeps from the layers below
 * @param ir share of infrared it absorbs
 * @param through factor on light that passes (above 1: thinner paper)
 * @param shows share of its colour that is seen when held to the light
 * @param height relief in micrometres
 * @param retro answer in coaxial light
 */
public record Optics(
    @Nullable Ink visible,
    boolean opaque,
    double strength,
    @Nullable Rgb uv365,
    @Nullable Rgb uv254,
    double uvAbsorb,
    double ir,
    double through,
    double shows,
    double height,
    double retro) {

  public static Optics unseen() {
    return new Optics(null, false, 1, null, null, 0, 0, 1, 0, 0, 0);
  }

  public static Optics ink(Ink ink) {
    return new Optics(ink, false, 1, null, null, 0.5, 0.1, 1, 0.7, 0, 0);
  }

  public Optics withVisible(@Nullable Ink ink) {
    return new Optics(
        ink, opaque, strength, uv365, uv254, uvAbsorb, ir, through, shows, height, retro);
  }

  public Optics withOpaque(double strong) {
    return new Optics(
        visible, true, strong, uv365, uv254, uvAbsorb, ir, through, shows, height, retro);
  }

  public Optics withHeight(double um) {
    return new Optics(
        visible, opaque, strength, uv365, uv254, uvAbsorb, ir, through, shows, um, retro);
  }

  public Optics withThrough(double factor) {
    return new Optics(
        visible, opaque, strength, uv365, uv254, uvAbsorb, ir, factor, shows, height, retro);
  }

  public Optics withShows(double share) {
    return new Optics(
        visible, opaque, strength, uv365, uv254, uvAbsorb, ir, through, share, height, retro);
  }

  public Optics withUv(@Nullable Rgb at365, @Nullable Rgb at254, double absorb) {
    return new Optics(
        visible, opaque, strength, at365, at254, absorb, ir, through, shows, height, retro);
  }

  public Optics withIr(double absorb) {
    return new Optics(
        visible, opaque, strength, uv365, uv254, uvAbsorb, absorb, through, shows, height, retro);
  }
}
