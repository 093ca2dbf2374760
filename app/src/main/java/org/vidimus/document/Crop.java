package org.vidimus.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A piece of a view.
 *
 * @param region in pixels of the picture
 */
public record Crop(UUID specimen, UUID part, UUID view, UUID image, Region region) {
  /**
   * The piece that shows a region of a part in a light: from the view with the most pixels for it,
   * the middle frame of a tilt sequence; nothing when no view in that light shows it.
   */
  static Optional<Crop> of(
      SpecimenId specimen, UUID part, List<ViewSheet> views, Region region, String light) {
    Optional<ViewSheet> ground = PartSheet.ground(views);
    if (ground.isEmpty()) {
      return Optional.empty();
    }
    Region whole = new Region(0, 0, ground.get().width(), ground.get().height());
    List<ViewSheet> candidates =
        views.stream()
            .filter(v -> v.light().equals(light) && v.aligned())
            .filter(v -> v.crop().orElse(whole).holds(region))
            .sorted(Comparator.comparingDouble(v -> -scale(v, whole)))
            .toList();
    List<ViewSheet> best =
        candidates.stream()
            .filter(v -> scale(v, whole) >= scale(candidates.getFirst(), whole) * 0.99)
            .sorted(Comparator.comparingInt(v -> v.frame().orElse(0)))
            .toList();
    return best.isEmpty()
        ? Optional.empty()
        : Optional.of(cut(specimen, part, best.get(best.size() / 2), whole, region));
  }

  private static double scale(ViewSheet view, Region whole) {
    return (double) view.width() / view.crop().orElse(whole).width();
  }

  private static Crop cut(
      SpecimenId specimen, UUID part, ViewSheet view, Region whole, Region region) {
    Region shown = view.crop().orElse(whole);
    Region cut =
        region.scaled(
            (double) view.width() / shown.width(),
            (double) view.height() / shown.height(),
            shown.x(),
            shown.y());
    return new Crop(specimen.value(), part, view.id(), view.image(), cut);
  }

  /** The address of the piece within a square of so many pixels; never larger than it is. */
  public String within(int pixels) {
    int side = Math.min(pixels, Math.max(region.width(), region.height()));
    return "/iiif/3/" + image + "/" + region + "/!" + side + "," + side + "/0/default.jpg";
  }
}
