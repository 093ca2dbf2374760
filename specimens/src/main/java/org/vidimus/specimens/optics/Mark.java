package org.vidimus.specimens.optics;

import java.awt.Shape;

/** A shape to fill, or to stroke where {@code stroke} (millimetres) is above zero. */
public record Mark(Shape shape, double stroke) {
  public static Mark filled(Shape shape) {
    return new Mark(shape, 0);
  }
}
