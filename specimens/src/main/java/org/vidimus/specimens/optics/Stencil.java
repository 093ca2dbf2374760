package org.vidimus.specimens.optics;

import java.awt.geom.Rectangle2D;

/** Where a layer lies: a function from the window drawn to coverage. */
public interface Stencil {
  Coverage on(Frame frame);

  /** What it can reach, in millimetres. */
  Rectangle2D bounds();
}
