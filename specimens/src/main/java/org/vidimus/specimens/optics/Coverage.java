package org.vidimus.specimens.optics;

import java.awt.geom.Rectangle2D;

/** How much of each pixel of a window a layer covers, 0 to 1. */
public final class Coverage {
  final int x;
  final int y;
  final int width;
  final int height;
  final float[] amount;

  Coverage(int x, int y, int width, int height, float[] amount) {
    this.x = x;
    this.y = y;
    this.width = width;
    this.height = height;
    this.amount = amount;
  }

  /** An empty window over these bounds (millimetres), cut to the frame. */
  public static Coverage blank(Frame frame, Rectangle2D mm, double marginMm) {
    int left =
        clamp(
            (int) Math.floor((mm.getMinX() - marginMm - frame.x0()) * frame.scale()),
            frame.width());
    int top =
        clamp(
            (int) Math.floor((mm.getMinY() - marginMm - frame.y0()) * frame.scale()),
            frame.height());
    int right =
        clamp(
            (int) Math.ceil((mm.getMaxX() + marginMm - frame.x0()) * frame.scale()), frame.width());
    int bottom =
        clamp(
            (int) Math.ceil((mm.getMaxY() + marginMm - frame.y0()) * frame.scale()),
            frame.height());
    int w = Math.max(0, right - left);
    int h = Math.max(0, bottom - top);
    return new Coverage(left, top, w, h, new float[w * h]);
  }

  private static int clamp(int value, int max) {
    return Math.clamp(value, 0, max);
  }

  /** The amount at a pixel of the frame, 0 outside the window. */
  float at(int px, int py) {
    int cx = px - x;
    int cy = py - y;
    return cx < 0 || cy < 0 || cx >= width || cy >= height ? 0 : amount[cy * width + cx];
  }

  /** Fills the window from a function of the place in millimetres. */
  Coverage fill(Frame frame, Field field) {
    for (int row = 0; row < height; row++) {
      double my = frame.mmY(y + row);
      for (int col = 0; col < width; col++) {
        amount[row * width + col] = (float) field.at(frame.mmX(x + col), my);
      }
    }
    return this;
  }
}
