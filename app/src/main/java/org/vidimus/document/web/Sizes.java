package org.vidimus.document.web;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vidimus.document.ViewSheet;

/**
 * The widths a first picture comes in. Pages ask for three quarters of what fits their window: on a
 * poor line it is useful a second earlier, and the deep zoom brings the rest.
 */
final class Sizes {
  private static final int[] WIDTHS = {480, 640, 960, 1440};
  private static final int WIDEST = 1440;
  private static final int USUAL = 640;

  private Sizes() {}

  /** For {@code srcset}; never wider than the picture is. */
  static String of(ViewSheet view) {
    int own = view.width();
    return IntStream.concat(
            IntStream.of(WIDTHS).filter(width -> width < own),
            own <= WIDEST ? IntStream.of(own) : IntStream.empty())
        .mapToObj(width -> address(view, width) + " " + width + "w")
        .collect(Collectors.joining(", "));
  }

  /** For browsers that do not choose. */
  static String usual(ViewSheet view) {
    return address(view, Math.min(USUAL, view.width()));
  }

  private static String address(ViewSheet view, int width) {
    return "/iiif/3/" + view.image() + "/full/" + width + ",/0/default.jpg";
  }
}
