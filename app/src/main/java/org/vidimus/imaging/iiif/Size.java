package org.vidimus.imaging.iiif;

/**
 * How large the region is wanted.
 *
 * @param larger whether it may become larger than it is ({@code ^})
 */
public record Size(boolean larger, Wanted wanted) {

  /** The ways to say how large. */
  public sealed interface Wanted {
    /** As large as is served. */
    record Max() implements Wanted {}

    /** So wide, in its own shape. */
    record Width(int width) implements Wanted {}

    /** So high, in its own shape. */
    record Height(int height) implements Wanted {}

    /** So many hundredths of its size. */
    record Percent(double percent) implements Wanted {}

    /** Exactly so, in whatever shape. */
    record Exact(Extent extent) implements Wanted {}

    /** At most so, in its own shape. */
    record Within(Extent extent) implements Wanted {}
  }

  static Size parse(String text) {
    boolean larger = text.startsWith("^");
    return new Size(larger, wanted(larger ? text.substring(1) : text));
  }

  private static Wanted wanted(String text) {
    if (text.equals("max")) {
      return new Wanted.Max();
    }
    if (text.startsWith("pct:")) {
      return new Wanted.Percent(Numbers.decimal(text.substring(4)));
    }
    boolean within = text.startsWith("!");
    String[] n = Numbers.list(within ? text.substring(1) : text, 2);
    if (!within && n[1].isEmpty()) {
      return new Wanted.Width(Numbers.positive(n[0]));
    }
    if (!within && n[0].isEmpty()) {
      return new Wanted.Height(Numbers.positive(n[1]));
    }
    Extent extent = new Extent(Numbers.positive(n[0]), Numbers.positive(n[1]));
    return within ? new Wanted.Within(extent) : new Wanted.Exact(extent);
  }

  /** The size of the answer; larger than allowed is not served. */
  Extent of(Extent region, long maxArea) {
    double most = Math.sqrt((double) maxArea / region.area());
    Extent size =
        switch (wanted) {
          case Wanted.Max() -> largest(region, larger ? most : Math.min(1, most), maxArea);
          case Wanted.Width(int width) ->
              new Extent(width, region.times((double) width / region.width()).height());
          case Wanted.Height(int height) ->
              new Extent(region.times((double) height / region.height()).width(), height);
          case Wanted.Percent(double percent) -> hundredths(region, percent);
          case Wanted.Exact(Extent extent) -> extent;
          case Wanted.Within(Extent extent) -> {
            double factor = Math.min(region.factorTo(extent), most);
            yield largest(region, larger ? factor : Math.min(1, factor), maxArea);
          }
        };
    if (!larger && !size.fitsIn(region)) {
      throw NotServed.malformed("iiif.fault.size.region");
    }
    if (size.area() > maxArea) {
      throw NotServed.malformed("iiif.fault.size.area", maxArea);
    }
    return size;
  }

  /** Rounded down where rounding to the nearest would step over the limit. */
  private static Extent largest(Extent region, double factor, long maxArea) {
    Extent size = region.times(factor);
    return size.area() <= maxArea
        ? size
        : new Extent(
            Math.max(1, (int) (region.width() * factor)),
            Math.max(1, (int) (region.height() * factor)));
  }

  private static Extent hundredths(Extent region, double percent) {
    if (percent == 0 || percent > 100_000) {
      throw NotServed.malformed("iiif.fault.size.part");
    }
    return region.times(percent / 100);
  }

  /** As it stands in an address. */
  String text() {
    String text =
        switch (wanted) {
          case Wanted.Max() -> "max";
          case Wanted.Width(int width) -> width + ",";
          case Wanted.Height(int height) -> "," + height;
          case Wanted.Percent(double percent) -> "pct:" + Numbers.text(percent);
          case Wanted.Exact(Extent extent) -> extent.toString();
          case Wanted.Within(Extent extent) -> "!" + extent;
        };
    return larger ? "^" + text : text;
  }
}
