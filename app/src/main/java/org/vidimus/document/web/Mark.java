package org.vidimus.document.web;

import java.util.List;
import org.vidimus.document.Region;

/**
 * A place on a picture: a check or a sign with its number, or another feature as a dot.
 *
 * @param part id of its part
 * @param lights in which it is shown, the one it is best seen in first
 */
public record Mark(
    String id,
    String part,
    Kind kind,
    String number,
    List<String> lights,
    Region place,
    String tag) {
  /** How a mark is drawn. */
  public enum Kind {
    CHECK(""),
    DOT("lv2"),
    SIGN("sign");

    private final String style;

    Kind(String style) {
      this.style = style;
    }
  }

  public String style() {
    return kind.style;
  }

  public String in() {
    return String.join(" ", lights);
  }

  public String light() {
    return lights.getFirst();
  }
}
