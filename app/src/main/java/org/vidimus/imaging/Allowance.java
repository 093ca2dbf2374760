package org.vidimus.imaging;

/** How a picture may leave. */
public sealed interface Allowance {
  /** To anybody: any page may embed it, any cache may keep it. */
  record Open() implements Allowance {}

  /** To this reader alone: only the reader's own browser may keep it, for a while. */
  record Restricted() implements Allowance {}
}
