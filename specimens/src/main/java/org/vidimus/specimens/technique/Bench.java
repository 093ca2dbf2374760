package org.vidimus.specimens.technique;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.vidimus.specimens.optics.Layer;
import org.vidimus.specimens.optics.Optics;
import org.vidimus.specimens.optics.Stack;
import org.vidimus.specimens.optics.Stencil;
import org.vidimus.specimens.optics.Stencils;
import org.vidimus.specimens.optics.Substrate;

/** What a technique finds at hand: the size of the part, its document's inks, motifs and people. */
public final class Bench {
  private final JsonNode document;
  private final double widthMm;
  private final double heightMm;
  private final int dpi;

  public Bench(JsonNode document, double widthMm, double heightMm, int dpi) {
    this.document = document;
    this.widthMm = widthMm;
    this.heightMm = heightMm;
    this.dpi = dpi;
  }

  public Rectangle2D page() {
    return new Rectangle2D.Double(0, 0, widthMm, heightMm);
  }

  public int dpi() {
    return dpi;
  }

  /** An entry of one of the document's dictionaries: motifs, people, inks. */
  public Spec named(String dictionary, String name) {
    JsonNode found = document.path(dictionary).path(name);
    if (found.isMissingNode()) {
      throw new IllegalArgumentException("no entry " + name + " in " + dictionary);
    }
    return new Spec(found);
  }

  public String code() {
    return document.path("code").asText();
  }

  /** The optics of a layer: the name of an ink, or an ink written in place. */
  public Optics optics(Spec layer) {
    JsonNode ink = layer.node().path("ink");
    Spec spec = ink.isTextual() ? named("inks", ink.asText()) : new Spec(ink);
    return Inkwell.mix(spec, page());
  }

  /** Prints every layer of a list, in order. */
  public List<Layer> print(JsonNode layers) {
    List<Layer> all = new ArrayList<>();
    for (JsonNode node : layers) {
      Spec spec = new Spec(node);
      try {
        all.addAll(Techniques.named(spec.text("technique")).print(spec, this));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "layer " + node.path("id").asText("?") + ": " + e.getMessage(), e);
      }
    }
    return all;
  }

  /** The stack of a part. */
  public Stack stack(JsonNode part) {
    Substrate substrate = Inkwell.substrate(new Spec(part.path("substrate")));
    List<Layer> back =
        print(part.path("back")).stream()
            .map(l -> new Layer(l.id(), Stencils.mirrored(l.stencil(), widthMm), l.optics()))
            .toList();
    return new Stack(widthMm, heightMm, substrate, print(part.path("layers")), back);
  }

  /** The usual end of a technique: one layer in the ink the description names. */
  public List<Layer> one(Spec spec, Stencil stencil) {
    return List.of(new Layer(spec.text("id", ""), stencil, optics(spec)));
  }

  List<Layer> one(Spec spec, Stencil stencil, Function<Optics, Optics> change) {
    return List.of(new Layer(spec.text("id", ""), stencil, change.apply(optics(spec))));
  }
}
