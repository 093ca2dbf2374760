package org.vidimus.courses.source;

import java.util.List;

/**
 * A picture wanted from the demo library.
 *
 * @param specimen {@code genuine}, a fraud method's slug, or a specimen's id
 * @param tilts how far through the frames of a tilt, 0 to 1; of several the pictures stand side by
 *     side
 * @param placeOf where the place is looked up: the same words as {@code specimen}, so that a
 *     genuine page can be cut where the false one has its sign
 * @param width of the picture in pixels, at most 1000
 */
public record PictureRequest(
    String document,
    String specimen,
    String part,
    String light,
    List<Double> tilts,
    PlaceRequest place,
    String placeOf,
    int width) {
  public PictureRequest {
    tilts = List.copyOf(tilts);
  }
}
