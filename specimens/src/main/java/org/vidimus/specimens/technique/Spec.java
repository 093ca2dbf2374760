package org.vidimus.specimens.technique;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The words of one layer in a description, read with defaults. */
public record Spec(JsonNode node) {

  public boolean has(String key) {
    return node.hasNonNull(key);
  }

  public double num(String key, double fallback) {
    return node.path(key).asDouble(fallback);
  }

  public int count(String key, int fallback) {
    return node.path(key).asInt(fallback);
  }

  public boolean flag(String key) {
    return node.path(key).asBoolean(false);
  }

  public String text(String key) {
    if (!has(key)) {
      throw new IllegalArgumentException("layer " + node.path("id").asText() + " misses " + key);
    }
    return node.path(key).asText();
  }

  public String text(String key, String fallback) {
    return node.path(key).asText(fallback);
  }

  public Spec at(String key) {
    return new Spec(node.path(key));
  }

  public List<Spec> each(String key) {
    List<Spec> all = new ArrayList<>();
    node.path(key).forEach(n -> all.add(new Spec(n)));
    return all;
  }

  public List<Double> nums(String key) {
    List<Double> all = new ArrayList<>();
    node.path(key).forEach(n -> all.add(n.asDouble()));
    return all;
  }

  public List<String> texts(String key) {
    List<String> all = new ArrayList<>();
    node.path(key).forEach(n -> all.add(n.asText()));
    return all;
  }

  /** {@code [x, y, width, height]} in millimetres. */
  public Rectangle2D box(String key) {
    List<Double> n = nums(key);
    if (n.size() != 4) {
      throw new IllegalArgumentException(
          "layer " + node.path("id").asText() + ": " + key + " needs four numbers");
    }
    return new Rectangle2D.Double(n.get(0), n.get(1), n.get(2), n.get(3));
  }

  public double x() {
    return node.path("at").path(0).asDouble();
  }

  public double y() {
    return node.path("at").path(1).asDouble();
  }
}
