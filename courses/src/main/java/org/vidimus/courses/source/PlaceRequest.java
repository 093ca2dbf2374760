package org.vidimus.courses.source;

import java.util.List;

/** Where on a part: everything, a drawn feature, a sign of fraud, or a share of the part. */
public sealed interface PlaceRequest {
  record Whole() implements PlaceRequest {}

  /** A feature of the part by its kind's slug or its id, with a margin as a share of its size. */
  record OfFeature(String feature, double margin) implements PlaceRequest {}

  /** A sign of fraud by its id or by the feature it betrays; {@code any} is the first there is. */
  record OfSign(String sign, double margin) implements PlaceRequest {}

  /** Left, top, width and height as shares of the part, between 0 and 1. */
  record Share(List<Double> box) implements PlaceRequest {
    public Share {
      box = List.copyOf(box);
    }
  }
}
