package org.vidimus.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A part as somebody of an inspection level reads it. */
public record PartSheet(
    UUID id,
    String name,
    String kind,
    List<ViewSheet> views,
    List<FeatureSheet> features,
    List<SignSheet> signs) {

  /** The view whose pixels regions are counted in: the visible one, else the first. */
  public Optional<ViewSheet> ground() {
    return ground(views);
  }

  /** The view among these whose pixels regions are counted in. */
  public static Optional<ViewSheet> ground(List<ViewSheet> views) {
    return views.stream()
        .filter(v -> v.light().equals("visible") && v.crop().isEmpty())
        .findFirst()
        .or(() -> views.stream().filter(v -> v.crop().isEmpty()).findFirst())
        .or(() -> views.stream().findFirst());
  }
}
