package org.vidimus.courses.pack;

import java.util.List;

/**
 * Where a picture comes from.
 *
 * @param files of one view, or of several tilt frames that stand side by side
 * @param onPart what it shows, in pixels of the part's visible view
 * @param inView the same in pixels of the view's own file
 */
record Cut(Pack pack, List<String> files, Box onPart, Box inView) {
  Cut {
    files = List.copyOf(files);
  }
}
