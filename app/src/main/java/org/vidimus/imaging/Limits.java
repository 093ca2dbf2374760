package org.vidimus.imaging;

/** How big a picture may be when it comes. */
public record Limits(long bytes, long pixels) {
  /** In a specimen pack. */
  public static final Limits PACK = new Limits(2L << 30, 200_000_000);

  /** On an alert. */
  public static final Limits ATTACHMENT = new Limits(25L << 20, 200_000_000);
}
