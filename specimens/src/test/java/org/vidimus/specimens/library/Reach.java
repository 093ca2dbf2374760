package org.vidimus.specimens.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vidimus.specimens.optics.Layer;
import org.vidimus.specimens.technique.Bench;

/** Where the layers lie by which two drawings of one part differ. */
final class Reach {
  /** Glow spreads 0.7 mm, a shadow in raking light less. */
  private static final double AROUND = 1.5;

  private final List<Rectangle2D> boxes = new ArrayList<>();

  Reach(PartDrawing original, PartDrawing altered, Description d) {
    JsonNode from = original.part();
    JsonNode to = altered.part();
    double width = from.path("widthMm").asDouble();
    double height = from.path("heightMm").asDouble();
    if (!from.path("substrate").equals(to.path("substrate"))) {
      boxes.add(new Rectangle2D.Double(0, 0, width, height));
    }
    Bench bench = new Bench(d.document(), width, height, Library.DPI);
    for (Layer layer : bench.print(apart(from.path("layers"), to.path("layers")))) {
      add(layer.stencil().bounds());
    }
    for (Layer layer : bench.print(apart(from.path("back"), to.path("back")))) {
      Rectangle2D b = layer.stencil().bounds();
      add(new Rectangle2D.Double(width - b.getMaxX(), b.getY(), b.getWidth(), b.getHeight()));
    }
  }

  private void add(Rectangle2D b) {
    boxes.add(
        new Rectangle2D.Double(
            b.getX() - AROUND,
            b.getY() - AROUND,
            b.getWidth() + 2 * AROUND,
            b.getHeight() + 2 * AROUND));
  }

  private static ArrayNode apart(JsonNode some, JsonNode others) {
    Set<JsonNode> mine = new HashSet<>();
    Set<JsonNode> theirs = new HashSet<>();
    some.forEach(mine::add);
    others.forEach(theirs::add);
    ArrayNode apart = Description.JSON.createArrayNode();
    mine.stream().filter(l -> !theirs.contains(l)).forEach(apart::add);
    theirs.stream().filter(l -> !mine.contains(l)).forEach(apart::add);
    return apart;
  }

  List<Rectangle> in(View view) {
    return boxes.stream().map(b -> Difference.inView(view, b)).toList();
  }
}
