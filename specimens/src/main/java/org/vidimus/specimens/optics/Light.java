package org.vidimus.specimens.optics;

import java.util.Arrays;

/** A light under which a part is looked at. */
public enum Light {
  VISIBLE("visible"),
  OBLIQUE("oblique"),
  TRANSMITTED("transmitted"),
  UV_365("uv-365"),
  UV_254("uv-254"),
  IR("ir"),
  COAXIAL("coaxial"),
  TILT("tilt");

  private final String slug;

  Light(String slug) {
    this.slug = slug;
  }

  public String slug() {
    return slug;
  }

  public static Light of(String slug) {
    return Arrays.stream(values())
        .filter(light -> light.slug.equals(slug))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no light is called " + slug));
  }
}
