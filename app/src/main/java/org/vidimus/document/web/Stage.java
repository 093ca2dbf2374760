package org.vidimus.document.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.stream.Stream;
import org.vidimus.common.Json;
import org.vidimus.document.ViewSheet;

/** What the stage of a counter page shows first, and all that it can show. */
public record Stage(List<Leaf> leaves, Leaf leaf, String light) {
  public ViewSheet first() {
    return leaf.in(light);
  }

  public String source() {
    return Sizes.usual(first());
  }

  public String sources() {
    return Sizes.of(first());
  }

  public boolean chosen(Leaf other) {
    return other.id().equals(leaf.id());
  }

  /** The parts as the scripts read them; safe between script tags. */
  public String json() {
    return json(leaves.stream());
  }

  static String json(Stream<Leaf> leaves) {
    try {
      return Json.mapper()
          .writeValueAsString(leaves.map(Leaf::drawn).toList())
          .replace("<", "\\u003c");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
