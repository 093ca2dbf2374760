package org.vidimus.specimens.optics;

import java.awt.geom.Rectangle2D;

/**
 * A picture made of lines, as engravers make it: lines swell with the tone and bend with the
 * relief.
 *
 * @param tone what the lines depict
 * @param area where lines run
 * @param pitch distance between lines in millimetres
 * @param degrees direction of the lines
 * @param thin width where the tone is 0, as a share of the pitch
 * @param thick width where the tone is 1
 * @param lift how far the tone pushes a line aside, in pitches
 * @param sway depth of a slow wave of all lines, in millimetres
 */
public record Lines(
    Stencil tone,
    Rectangle2D area,
    double pitch,
    double degrees,
    double thin,
    double thick,
    double lift,
    double sway)
    implements Stencil {

  @Override
  public Rectangle2D bounds() {
    return area;
  }

  @Override
  public Coverage on(Frame frame) {
    Coverage shade = tone.on(frame);
    Coverage cover = Coverage.blank(frame, area, 0);
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    double soft = 0.5 / (frame.scale() * pitch);
    for (int i = 0; i < cover.amount.length; i++) {
      int px = cover.x + i % cover.width;
      int py = cover.y + i / cover.width;
      double t = shade.at(px, py);
      double mx = frame.mmX(px);
      double my = frame.mmY(py);
      double along = mx * cos + my * sin;
      double across = my * cos - mx * sin + sway * Math.sin(along * 0.55);
      double u = across / pitch + lift * t;
      double off = Math.abs(u - Math.rint(u));
      double half = (thin + (thick - thin) * t) / 2;
      cover.amount[i] =
          half <= 0.004 ? 0 : (float) Math.clamp((half - off) / (2 * soft) + 0.5, 0, 1);
    }
    return cover;
  }
}
