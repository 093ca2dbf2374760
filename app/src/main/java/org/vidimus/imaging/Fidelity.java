package org.vidimus.imaging;

/** How much of a picture must survive. The bytes that came are never kept: they carry metadata. */
public enum Fidelity {
  /** To be looked at: visible, transmitted, oblique, coaxial and tilt views, attachments. */
  VISUAL(0.90f, false),
  /** To be measured too, as faint glows and absorptions are (UV, IR): a lossless master stays. */
  EXACT(0.95f, true);

  private final float quality;
  private final boolean master;

  Fidelity(float quality, boolean master) {
    this.quality = quality;
    this.master = master;
  }

  /** Of the JPEG tiles. */
  float quality() {
    return quality;
  }

  /** Whether every sample is kept beside the tiles. */
  boolean keepsMaster() {
    return master;
  }
}
