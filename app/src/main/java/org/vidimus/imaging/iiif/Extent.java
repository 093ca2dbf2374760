package org.vidimus.imaging.iiif;

/** A width and a height, in pixels. */
public record Extent(int width, int height) {
  long area() {
    return (long) width * height;
  }

  boolean fitsIn(Extent other) {
    return width <= other.width && height <= other.height;
  }

  /** The same shape so many times as large; never less than one pixel. */
  Extent times(double factor) {
    return new Extent(
        (int) Math.max(1, Math.round(width * factor)),
        (int) Math.max(1, Math.round(height * factor)));
  }

  /** How many times as large it may become and still fit. */
  double factorTo(Extent other) {
    return Math.min((double) other.width / width, (double) other.height / height);
  }

  @Override
  public String toString() {
    return width + "," + height;
  }
}
