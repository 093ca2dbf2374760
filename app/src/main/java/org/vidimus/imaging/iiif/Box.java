package org.vidimus.imaging.iiif;

/** A part of a picture, in pixels of its full size. */
public record Box(int x, int y, int width, int height) {
  Extent extent() {
    return new Extent(width, height);
  }

  boolean isAllOf(Extent picture) {
    return x == 0 && y == 0 && extent().equals(picture);
  }

  @Override
  public String toString() {
    return x + "," + y + "," + width + "," + height;
  }
}
