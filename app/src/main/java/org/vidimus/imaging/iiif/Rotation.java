package org.vidimus.imaging.iiif;

/**
 * How the picture is turned.
 *
 * @param mirrored left to right, before it is turned
 * @param degrees clockwise: 0, 90, 180 or 270
 */
public record Rotation(boolean mirrored, int degrees) {
  static Rotation parse(String text) {
    boolean mirrored = text.startsWith("!");
    double degrees = Numbers.decimal(mirrored ? text.substring(1) : text);
    if (degrees > 360) {
      throw NotServed.malformed("iiif.fault.rotation.range");
    }
    if (degrees % 90 != 0) {
      throw NotServed.notOffered("iiif.fault.rotation.offered");
    }
    return new Rotation(mirrored, (int) degrees % 360);
  }

  boolean isNone() {
    return !mirrored && degrees == 0;
  }

  /** The number that EXIF and {@code pyramid.Turning} have for it. */
  int asOrientation() {
    return switch (degrees) {
      case 90 -> mirrored ? 7 : 6;
      case 180 -> mirrored ? 4 : 3;
      case 270 -> mirrored ? 5 : 8;
      default -> mirrored ? 2 : 1;
    };
  }

  /** As it stands in an address. */
  String text() {
    return (mirrored ? "!" : "") + degrees;
  }
}
