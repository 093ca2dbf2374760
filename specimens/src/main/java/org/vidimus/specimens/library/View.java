package org.vidimus.specimens.library;

import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.vidimus.specimens.optics.Light;

/** One picture to take of a part; {@code frame} and {@code tilt} count for tilt views only. */
record View(String id, Light light, int dpi, int frame, double tilt, @Nullable Rectangle2D crop) {}
