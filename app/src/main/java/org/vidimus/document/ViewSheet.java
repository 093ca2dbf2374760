package org.vidimus.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.UUID;

/**
 * A view as it is read.
 *
 * @param frame place in the sequence of a tilt view; nothing for other lights
 * @param crop the place on the part that a detail view shows; nothing when it shows the whole part
 * @param image IIIF identifier of the picture
 * @param aligned whether its pixels lie on those of the part's visible view, at any scale
 */
public record ViewSheet(
    UUID id,
    String light,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Integer> frame,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Region> crop,
    UUID image,
    int width,
    int height,
    Optional<Integer> dpi,
    boolean aligned) {

  /** The address of the picture within a square of so many pixels; never larger than it is. */
  public String within(int pixels) {
    int side = Math.min(pixels, Math.max(width, height));
    return "/iiif/3/" + image + "/full/!" + side + "," + side + "/0/default.jpg";
  }
}
