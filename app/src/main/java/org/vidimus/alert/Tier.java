package org.vidimus.alert;

/** Who reviews what is submitted. */
public enum Tier {
  /** A focal point of the originating state. */
  NATIONAL,
  /** The secretariat in place of a state that has no focal point free of the matter. */
  NATIONAL_BY_SECRETARIAT,
  /** The moderators at once: what the secretariat itself writes has no national tier. */
  CENTRAL
}
