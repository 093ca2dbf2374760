package org.vidimus.gate;

/** How far a record has come on its way to its audience; it decides who may read it before. */
public enum Stage {
  /** With its author and the focal points of the author's organisation. */
  OWN,
  /** Before the focal points of the originating state. */
  NATIONAL,
  /** Before the secretariat, which holds the national tier of a state that has no second NFP. */
  NATIONAL_BY_SECRETARIAT,
  /** Before the moderators. */
  CENTRAL,
  /** Released to its audience, now or once. */
  OUT,
  /** Declined by the national tier. */
  DECLINED_NATIONAL,
  /** Declined by the moderators. */
  DECLINED_CENTRAL
}
