package org.vidimus.courses.pack;

import com.fasterxml.jackson.databind.JsonNode;

/** A rectangle, in pixels of a part's visible view unless said otherwise. */
public record Box(double x, double y, double width, double height) {
  static Box of(JsonNode region) {
    return new Box(
        region.path("x").asDouble(),
        region.path("y").asDouble(),
        region.path("width").asDouble(),
        region.path("height").asDouble());
  }

  /** The same on every side by a share of the longer one, so that a thread keeps its neighbours. */
  Box grown(double share) {
    double by = share * Math.max(width, height);
    return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
  }

  Box clippedTo(Box other) {
    double left = Math.max(x, other.x);
    double top = Math.max(y, other.y);
    double right = Math.min(x + width, other.x + other.width);
    double bottom = Math.min(y + height, other.y + other.height);
    return new Box(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }

  boolean contains(Box other) {
    return other.x >= x - 1
        && other.y >= y - 1
        && other.x + other.width <= x + width + 1
        && other.y + other.height <= y + height + 1;
  }

  boolean isEmpty() {
    return width < 1 || height < 1;
  }

  /** The same place, measured from the other's corner. */
  Box from(Box other) {
    return new Box(x - other.x, y - other.y, width, height);
  }

  Box times(double factor) {
    return new Box(x * factor, y * factor, width * factor, height * factor);
  }

  /** As shares of the other, 0 to 1. */
  Box sharesOf(Box other) {
    Box moved = from(other);
    return new Box(
        moved.x / other.width, moved.y / other.height, width / other.width, height / other.height);
  }
}
