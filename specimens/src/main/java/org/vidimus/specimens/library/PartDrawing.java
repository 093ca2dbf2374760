package org.vidimus.specimens.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vidimus.specimens.optics.Exposure;
import org.vidimus.specimens.optics.Frame;
import org.vidimus.specimens.optics.Layer;
import org.vidimus.specimens.optics.Light;
import org.vidimus.specimens.optics.Picture;
import org.vidimus.specimens.optics.Stack;
import org.vidimus.specimens.technique.Bench;
import org.vidimus.specimens.technique.Spec;

/** One part of one specimen, printed as a stack and looked at in all its lights. */
public final class PartDrawing {
  private static final List<String> USUAL =
      List.of("visible", "oblique", "transmitted", "uv-365", "ir");

  private final ObjectNode part;
  private final int dpi;
  private final double widthMm;
  private final double heightMm;
  private final ObjectNode document;
  private final Map<Integer, Stack> stacks = new HashMap<>();

  PartDrawing(ObjectNode part, ObjectNode document, int dpi) {
    this.part = part;
    this.document = document;
    this.dpi = dpi;
    this.widthMm = part.path("widthMm").asDouble();
    this.heightMm = part.path("heightMm").asDouble();
  }

  public String id() {
    return part.path("id").asText();
  }

  JsonNode part() {
    return part;
  }

  /** The pictures to take: whole views in each light, then details. */
  public List<View> views() {
    List<View> views = new ArrayList<>();
    List<String> lights = part.has("views") ? new Spec(part).texts("views") : USUAL;
    for (String slug : lights) {
      Light light = Light.of(slug);
      views.add(new View(slug, light, light == Light.VISIBLE ? dpi : otherDpi(), 0, 0, null));
    }
    for (JsonNode detail : part.path("details")) {
      details(new Spec(detail), views);
    }
    return views;
  }

  private int otherDpi() {
    return dpi >= 400 ? dpi / 2 : dpi;
  }

  private void details(Spec detail, List<View> views) {
    Light light = Light.of(detail.text("light"));
    Rectangle2D crop = snapped(detail.box("crop"));
    int fine = (int) Math.round(detail.num("dpi", 600) * dpi / 600);
    String name = detail.text("id", detail.text("light"));
    if (light != Light.TILT) {
      views.add(new View(name, light, fine, 0, 0, crop));
      return;
    }
    int frames = detail.count("frames", 7);
    double reach = detail.num("reach", 36);
    for (int i = 0; i < frames; i++) {
      double tilt = -reach + 2 * reach * i / (frames - 1);
      views.add(new View(name + "-" + (i + 1), light, fine, i + 1, tilt, crop));
    }
  }

  /** A crop that begins and ends on pixels of the visible view. */
  private Rectangle2D snapped(Rectangle2D mm) {
    double px = 25.4 / dpi;
    double x = Math.rint(mm.getX() / px) * px;
    double y = Math.rint(mm.getY() / px) * px;
    return new Rectangle2D.Double(
        x, y, Math.rint(mm.getWidth() / px) * px, Math.rint(mm.getHeight() / px) * px);
  }

  /** Takes one picture. Not for several threads at once. */
  public BufferedImage take(View view) {
    return exposure(view).under(view.light(), view.tilt()).developed();
  }

  private final Map<String, Exposure> exposures = new HashMap<>();

  private Exposure exposure(View view) {
    Rectangle2D crop = view.crop();
    Stack stack = stacks.computeIfAbsent(view.dpi(), this::stack);
    if (crop == null) {
      return exposures.computeIfAbsent(
          "whole" + view.dpi(),
          k ->
              new Exposure(
                  stack, Frame.whole(widthMm, heightMm, view.dpi()), view.dpi() == otherDpi()));
    }
    double scale = view.dpi() / 25.4;
    Frame frame =
        new Frame(
            crop.getX(),
            crop.getY(),
            scale,
            (int) Math.round(crop.getWidth() * scale),
            (int) Math.round(crop.getHeight() * scale));
    return new Exposure(stack, frame, false);
  }

  private Stack stack(int at) {
    return new Bench(document, widthMm, heightMm, Math.min(at, 600)).stack(part);
  }

  /** The region of a feature or sign in pixels of the visible view: a box, or a layer's reach. */
  int[] region(JsonNode of) {
    Spec spec = new Spec(of);
    Rectangle2D mm = spec.has("region") ? spec.box("region") : reach(spec);
    double scale = dpi / 25.4;
    Frame whole = Frame.whole(widthMm, heightMm, dpi);
    int left = Math.clamp((long) Math.floor(mm.getMinX() * scale), 0, whole.width() - 2);
    int top = Math.clamp((long) Math.floor(mm.getMinY() * scale), 0, whole.height() - 2);
    int right = Math.clamp((long) Math.ceil(mm.getMaxX() * scale), left + 1, whole.width());
    int bottom = Math.clamp((long) Math.ceil(mm.getMaxY() * scale), top + 1, whole.height());
    return new int[] {left, top, right - left, bottom - top};
  }

  private Rectangle2D reach(Spec spec) {
    if (!spec.has("layer")) {
      return new Rectangle2D.Double(0, 0, widthMm, heightMm);
    }
    String id = spec.text("layer");
    Rectangle2D all = null;
    Stack stack = stacks.computeIfAbsent(otherDpi(), this::stack);
    for (Layer layer : stack.face()) {
      if (layer.id().equals(id) || layer.id().startsWith(id + "-")) {
        Rectangle2D b = layer.stencil().bounds();
        all = all == null ? (Rectangle2D) b.clone() : all.createUnion(b);
      }
    }
    if (all == null) {
      throw new IllegalArgumentException("no layer " + id + " in part " + id());
    }
    double pad = spec.num("pad", 0.6);
    return new Rectangle2D.Double(
        all.getX() - pad, all.getY() - pad, all.getWidth() + 2 * pad, all.getHeight() + 2 * pad);
  }

  /** The light as it arrived, before eight bits and grain: for tests. */
  public Picture look(View view) {
    return exposure(view).under(view.light(), view.tilt());
  }

  void forget() {
    exposures.clear();
  }
}
