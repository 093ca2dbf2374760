package org.vidimus.specimens.technique;

import java.util.List;
import org.vidimus.specimens.optics.Layer;

/** A way of putting something on, in or under a substrate. */
@FunctionalInterface
public interface Technique {
  List<Layer> print(Spec spec, Bench bench);
}
