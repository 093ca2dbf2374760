package org.vidimus.document;

/** A rectangle in pixels of a picture, its origin at the top left. */
public record Region(int x, int y, int width, int height) {
  /** Whether it has an extent and lies within a picture of this size. */
  public boolean fits(int pictureWidth, int pictureHeight) {
    return x >= 0
        && y >= 0
        && width > 0
        && height > 0
        && (long) x + width <= pictureWidth
        && (long) y + height <= pictureHeight;
  }

  /** Whether another lies within it. */
  public boolean holds(Region other) {
    return other.x >= x
        && other.y >= y
        && other.x + other.width <= x + width
        && other.y + other.height <= y + height;
  }

  /** Whether the middle of another lies within it. */
  public boolean holdsMiddleOf(Region other) {
    int middleX = other.x + other.width / 2;
    int middleY = other.y + other.height / 2;
    return middleX >= x && middleX < x + width && middleY >= y && middleY < y + height;
  }

  /** The same place in another picture, of which this scale and origin are known. */
  public Region scaled(double scaleX, double scaleY, int originX, int originY) {
    int left = (int) Math.floor((x - originX) * scaleX);
    int top = (int) Math.floor((y - originY) * scaleY);
    return new Region(
        left,
        top,
        Math.max(1, (int) Math.round(width * scaleX)),
        Math.max(1, (int) Math.round(height * scaleY)));
  }

  /** As IIIF addresses write it: {@code x,y,w,h}. */
  @Override
  public String toString() {
    return x + "," + y + "," + width + "," + height;
  }
}
