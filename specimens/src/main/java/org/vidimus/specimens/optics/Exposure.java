package org.vidimus.specimens.optics;

import java.util.HashMap;
import java.util.Map;

/** Looks at one stack through one window, under any light. */
public final class Exposure {
  private final Stack stack;
  private final Frame frame;
  private final Map<Stencil, Coverage> covers = new HashMap<>();

  private final boolean keep;

  /** {@code keep}: several lights follow in the same window, so coverage is worth its memory. */
  public Exposure(Stack stack, Frame frame, boolean keep) {
    this.stack = stack;
    this.frame = frame;
    this.keep = keep;
  }

  /** The picture under this light; {@code tilt} in degrees counts for visible and tilt views. */
  public Picture under(Light light, double tilt) {
    return switch (light) {
      case VISIBLE, TILT -> visible(tilt);
      case OBLIQUE -> Relief.shade(visible(24), heights());
      case TRANSMITTED -> transmitted();
      case UV_365 -> ultraviolet(true);
      case UV_254 -> ultraviolet(false);
      case IR -> infrared();
      case COAXIAL -> coaxial();
    };
  }

  private Coverage cover(Layer layer) {
    return keep
        ? covers.computeIfAbsent(layer.stencil(), s -> s.on(frame))
        : layer.stencil().on(frame);
  }

  private Picture visible(double tilt) {
    Picture picture = new Picture(frame);
    Substrate paper = stack.substrate();
    picture.fill((x, y) -> 1 + paper.grain() * Paper.surface(paper.seed(), x, y), paper.colour());
    for (Layer layer : stack.face()) {
      Ink ink = layer.optics().visible();
      if (ink != null) {
        picture.lay(cover(layer), ink, tilt, layer.optics());
      }
    }
    return picture;
  }

  private float[] heights() {
    float[] um = new float[frame.width() * frame.height()];
    for (Layer layer : stack.face()) {
      float height = (float) layer.optics().height();
      if (height != 0) {
        Coverage c = cover(layer);
        for (int i = 0; i < c.amount.length; i++) {
          um[(c.y + i / c.width) * frame.width() + c.x + i % c.width] += c.amount[i] * height;
        }
      }
    }
    Paper.relief(um, frame, stack.substrate());
    return um;
  }

  private Picture transmitted() {
    Picture picture = new Picture(frame);
    Substrate paper = stack.substrate();
    picture.fill(
        (x, y) -> 1 + paper.clouds() * Paper.formation(paper.seed(), x, y), paper.through());
    for (Layer layer : stack.back()) {
      shine(picture, layer, 0.4);
    }
    for (Layer layer : stack.face()) {
      shine(picture, layer, 1);
    }
    return picture;
  }

  private void shine(Picture picture, Layer layer, double share) {
    Optics o = layer.optics();
    Ink ink = o.visible();
    if (ink != null && o.shows() > 0) {
      picture.tint(cover(layer), ink, o.shows() * o.strength() * share);
    }
    if (o.through() != 1) {
      picture.scale(cover(layer), o.through());
    }
  }

  private Picture ultraviolet(boolean longWave) {
    Picture picture = new Picture(frame);
    Substrate paper = stack.substrate();
    picture.fill(
        (x, y) -> 1 + 0.5 * paper.clouds() * Paper.surface(paper.seed() + 3, x, y),
        longWave ? paper.uv365() : paper.uv254());
    Picture halo = new Picture(frame);
    for (Layer layer : stack.face()) {
      Optics o = layer.optics();
      if (o.uvAbsorb() > 0) {
        picture.scale(cover(layer), 1 - o.uvAbsorb());
      }
      Rgb glow = longWave ? o.uv365() : o.uv254();
      if (glow != null) {
        picture.add(cover(layer), glow);
        halo.add(cover(layer), glow);
      }
    }
    picture.bloom(halo);
    return picture;
  }

  private Picture infrared() {
    Picture picture = new Picture(frame);
    Substrate paper = stack.substrate();
    picture.fill(
        (x, y) -> 1 + paper.grain() * Paper.surface(paper.seed(), x, y),
        new Rgb(0.84f, 0.84f, 0.84f));
    for (Layer layer : stack.face()) {
      if (layer.optics().ir() > 0) {
        picture.scale(cover(layer), 1 - layer.optics().ir());
      }
    }
    return picture;
  }

  private Picture coaxial() {
    Picture picture = visible(0);
    picture.dim(0.42f);
    for (Layer layer : stack.face()) {
      if (layer.optics().retro() > 0) {
        float r = (float) layer.optics().retro();
        picture.add(cover(layer), new Rgb(r, r, r * 0.95f));
      }
    }
    return picture;
  }
}
