package org.vidimus.imaging.iiif;

/** An address that the Image API knows no picture for. */
public final class NotServed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  private NotServed(int status, String message) {
    super(message, null, false, false);
    this.status = status;
  }

  /** The address is not what the Image API says it must be. */
  public static NotServed malformed(String what) {
    return new NotServed(400, what);
  }

  /** The Image API knows it, as optional, and it is not offered here. */
  static NotServed notOffered(String what) {
    return new NotServed(501, what);
  }

  /** As HTTP has it. */
  public int status() {
    return status;
  }
}
