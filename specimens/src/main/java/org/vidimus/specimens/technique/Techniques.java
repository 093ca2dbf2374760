package org.vidimus.specimens.technique;

import java.util.Map;

/** Every technique by the name descriptions call it. */
public final class Techniques {
  private static final Map<String, Technique> ALL =
      Map.ofEntries(
          Map.entry("waves", Guilloche::waves),
          Map.entry("band", Guilloche::band),
          Map.entry("rosette", Guilloche::rosette),
          Map.entry("trochoid", Guilloche::trochoid),
          Map.entry("rays", Guilloche::rays),
          Map.entry("text", Lettering::text),
          Map.entry("fields", Lettering::fields),
          Map.entry("microprint", Lettering::microprint),
          Map.entry("mrz", Lettering::mrz),
          Map.entry("perforation", Lettering::perforation),
          Map.entry("signature", Lettering::signature),
          Map.entry("motif", Motifs::motif),
          Map.entry("relief", Motifs::relief),
          Map.entry("latent", Motifs::latent),
          Map.entry("panel", Motifs::panel),
          Map.entry("drawing", Motifs::drawing),
          Map.entry("portrait", People::portrait),
          Map.entry("dovid", Diffractive::dovid),
          Map.entry("lens", Diffractive::lens),
          Map.entry("laminate", Diffractive::laminate),
          Map.entry("fibres", Sheet::fibres),
          Map.entry("planchettes", Sheet::planchettes),
          Map.entry("thread", Sheet::thread),
          Map.entry("stitching", Sheet::stitching),
          Map.entry("wear", Sheet::wear),
          Map.entry("reproduction", Forgery::reproduction),
          Map.entry("cut-edge", Forgery::cutEdge),
          Map.entry("erasure", Forgery::erasure),
          Map.entry("stamp", Forgery::stamp));

  private Techniques() {}

  static Technique named(String name) {
    Technique technique = ALL.get(name);
    if (technique == null) {
      throw new IllegalArgumentException("no technique is called " + name);
    }
    return technique;
  }
}
