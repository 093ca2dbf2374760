package org.vidimus.specimens.person;

import org.vidimus.specimens.optics.Rgb;

/** A developed photograph of a person: colour, and where the person is and the backdrop is not. */
public final class Likeness {
  private final int width;
  private final int height;
  private final float[] rgb;
  private final float[] person;

  Likeness(int width, int height) {
    this.width = width;
    this.height = height;
    this.rgb = new float[width * height * 3];
    this.person = new float[width * height];
  }

  void set(int x, int y, Rgb colour, float covered) {
    int i = y * width + x;
    rgb[i * 3] = colour.red();
    rgb[i * 3 + 1] = colour.green();
    rgb[i * 3 + 2] = colour.blue();
    person[i] = covered;
  }

  /** Softens by one pixel, as a lens does: edges met by single rays are ragged. */
  void settle() {
    soften(rgb, 3);
    soften(person, 1);
  }

  private void soften(float[] plane, int step) {
    float[] from = plane.clone();
    for (int y = 1; y < height - 1; y++) {
      for (int i = (y * width + 1) * step; i < (y * width + width - 1) * step; i++) {
        float sides = from[i - step] + from[i + step];
        float ends = from[i - width * step] + from[i + width * step];
        plane[i] = 0.5f * from[i] + 0.125f * (sides + ends);
      }
    }
  }

  /** The same photograph at fewer rows, each the mean of what it covers. */
  Likeness reduced(int rows) {
    int columns = Math.max(1, (int) Math.round(rows * width / (double) height));
    Likeness small = new Likeness(columns, rows);
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < columns; x++) {
        int left = Math.floorDiv(x * width, columns);
        int right = Math.max(left + 1, Math.floorDiv((x + 1) * width, columns));
        int top = Math.floorDiv(y * height, rows);
        int bottom = Math.max(top + 1, Math.floorDiv((y + 1) * height, rows));
        mean(small, x, y, new int[] {left, right, top, bottom});
      }
    }
    return small;
  }

  private void mean(Likeness into, int x, int y, int[] edges) {
    float[] sum = new float[4];
    for (int row = edges[2]; row < edges[3]; row++) {
      for (int col = edges[0]; col < edges[1]; col++) {
        int i = row * width + col;
        sum[0] += rgb[i * 3];
        sum[1] += rgb[i * 3 + 1];
        sum[2] += rgb[i * 3 + 2];
        sum[3] += person[i];
      }
    }
    float n = (edges[1] - edges[0]) * (edges[3] - edges[2]);
    into.set(x, y, new Rgb(sum[0] / n, sum[1] / n, sum[2] / n), sum[3] / n);
  }

  /** Colour at a share of width and height, between pixels. */
  public Rgb at(double u, double v) {
    return new Rgb(between(rgb, 3, 0, u, v), between(rgb, 3, 1, u, v), between(rgb, 3, 2, u, v));
  }

  /** 1 where the person is. */
  public double covered(double u, double v) {
    return between(person, 1, 0, u, v);
  }

  private float between(float[] plane, int step, int channel, double u, double v) {
    double x = Math.clamp(u * width - 0.5, 0, width - 1.001);
    double y = Math.clamp(v * height - 0.5, 0, height - 1.001);
    int ix = (int) x;
    int iy = (int) y;
    double fx = x - ix;
    double fy = y - iy;
    int i = (iy * width + ix) * step + channel;
    int below = i + width * step;
    double top = plane[i] * (1 - fx) + plane[i + step] * fx;
    return (float) (top * (1 - fy) + (plane[below] * (1 - fx) + plane[below + step] * fx) * fy);
  }
}
