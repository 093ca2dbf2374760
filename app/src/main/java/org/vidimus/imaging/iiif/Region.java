package org.vidimus.imaging.iiif;

/** Which part of a picture is wanted. */
public sealed interface Region {
  /** All of it. */
  record Full() implements Region {}

  /** The largest square in its middle. */
  record Square() implements Region {}

  /** By pixels of the full size. */
  record Pixels(int x, int y, int width, int height) implements Region {}

  /** By hundredths of the full size. */
  record Percent(double x, double y, double width, double height) implements Region {}

  static Region parse(String text) {
    if (text.equals("full")) {
      return new Full();
    }
    if (text.equals("square")) {
      return new Square();
    }
    boolean percent = text.startsWith("pct:");
    String[] n = Numbers.list(percent ? text.substring(4) : text, 4);
    return percent
        ? new Percent(
            Numbers.decimal(n[0]),
            Numbers.decimal(n[1]),
            Numbers.decimal(n[2]),
            Numbers.decimal(n[3]))
        : new Pixels(
            Numbers.whole(n[0]),
            Numbers.whole(n[1]),
            Numbers.positive(n[2]),
            Numbers.positive(n[3]));
  }

  /** The region within a picture; what lies outside is cut off, a region all outside not served. */
  default Box in(Extent picture) {
    int width = picture.width();
    int height = picture.height();
    return switch (this) {
      case Full() -> new Box(0, 0, width, height);
      case Square() -> {
        int edge = Math.min(width, height);
        yield new Box((width - edge) / 2, (height - edge) / 2, edge, edge);
      }
      case Pixels(int x, int y, int w, int h) -> clip(x, y, w, h, picture);
      case Percent(double x, double y, double w, double h) ->
          clip(
              Math.round(x * width / 100),
              Math.round(y * height / 100),
              Math.round(w * width / 100),
              Math.round(h * height / 100),
              picture);
    };
  }

  private static Box clip(long x, long y, long w, long h, Extent picture) {
    long width = Math.min(w, picture.width() - x);
    long height = Math.min(h, picture.height() - y);
    if (width <= 0 || height <= 0) {
      throw NotServed.malformed("iiif.fault.region");
    }
    return new Box((int) x, (int) y, (int) width, (int) height);
  }

  /** As it stands in an address. */
  default String text() {
    return switch (this) {
      case Full() -> "full";
      case Square() -> "square";
      case Pixels(int x, int y, int w, int h) -> new Box(x, y, w, h).toString();
      case Percent(double x, double y, double w, double h) ->
          "pct:"
              + Numbers.text(x)
              + ","
              + Numbers.text(y)
              + ","
              + Numbers.text(w)
              + ","
              + Numbers.text(h);
    };
  }
}
