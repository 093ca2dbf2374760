package org.vidimus.specimens.optics;

/** A value for every place of a part, in millimetres. */
@FunctionalInterface
public interface Field {
  double at(double x, double y);
}
