package org.vidimus.courses.source;

import java.util.Set;

/** The slugs of the public face that a lesson may name. */
public final class Slugs {
  public static final Set<String> FEATURES =
      Set.of(
          "uv-dull-substrate",
          "watermark",
          "security-fibres",
          "planchettes",
          "security-thread",
          "intaglio",
          "letterpress-number",
          "rainbow-printing",
          "guilloche",
          "microprint",
          "latent-image",
          "see-through-register",
          "ovi",
          "ir-dropout-ink",
          "fluorescent-ink",
          "anti-stokes-ink",
          "dovid",
          "cli-mli",
          "transparent-window",
          "laser-engraving",
          "ghost-image",
          "perforation",
          "retroreflective-laminate",
          "embossing",
          "stitching",
          "bar-code",
          "chip");

  public static final Set<String> METHODS =
      Set.of(
          "counterfeit-whole",
          "counterfeit-part",
          "photo-substitution",
          "image-alteration",
          "data-alteration",
          "data-page-substitution",
          "page-substitution",
          "page-removal",
          "laminate-substitution",
          "chip-alteration",
          "mrz-alteration",
          "visa-alteration",
          "visa-counterfeit",
          "stamp-alteration",
          "stamp-counterfeit",
          "fantasy",
          "camouflage",
          "novelty",
          "stolen-blank",
          "impostor",
          "fraudulently-obtained",
          "morphed-photo",
          "recalled");

  public static final Set<String> LIGHTS =
      Set.of("visible", "transmitted", "oblique", "uv-365", "uv-254", "ir", "coaxial", "tilt");

  private Slugs() {}

  /** Whether a keyword or a term may be called so. */
  public static boolean isTerm(String slug) {
    return FEATURES.contains(slug) || METHODS.contains(slug);
  }
}
