package org.vidimus.specimens.optics;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Light that arrives at each pixel of a window, before it is made eight bits deep. */
public final class Picture {
  private final Frame frame;
  private final float[] rgb;

  Picture(Frame frame) {
    this.frame = frame;
    this.rgb = new float[frame.width() * frame.height() * 3];
  }

  Frame frame() {
    return frame;
  }

  void fill(Field field, Rgb colour) {
    for (int y = 0, i = 0; y < frame.height(); y++) {
      double my = frame.mmY(y);
      for (int x = 0; x < frame.width(); x++, i += 3) {
        float v = (float) field.at(frame.mmX(x), my);
        rgb[i] = colour.red() * v;
        rgb[i + 1] = colour.green() * v;
        rgb[i + 2] = colour.blue() * v;
      }
    }
  }

  void lay(Coverage c, Ink ink, double tilt, Optics o) {
    boolean opaque = o.opaque();
    each(
        c,
        (i, a, x, y) -> {
          Rgb k = ink.at(x, y, tilt);
          float s = (float) (a * o.strength());
          blend(i, s, k.red(), opaque);
          blend(i + 1, s, k.green(), opaque);
          blend(i + 2, s, k.blue(), opaque);
        });
  }

  private void blend(int i, float a, float ink, boolean opaque) {
    rgb[i] = opaque ? rgb[i] + (ink - rgb[i]) * a : rgb[i] * (1 - a * (1 - ink));
  }

  void tint(Coverage c, Ink ink, double share) {
    each(
        c,
        (i, a, x, y) -> {
          Rgb k = ink.at(x, y, 0);
          float s = (float) (a * share);
          blend(i, s, k.red(), false);
          blend(i + 1, s, k.green(), false);
          blend(i + 2, s, k.blue(), false);
        });
  }

  void scale(Coverage c, double factor) {
    float f = (float) factor - 1;
    each(c, (i, a, x, y) -> multiply(i / 3, 1 + a * f));
  }

  void multiply(int pixel, float by) {
    rgb[pixel * 3] *= by;
    rgb[pixel * 3 + 1] *= by;
    rgb[pixel * 3 + 2] *= by;
  }

  void add(Coverage c, Rgb glow) {
    each(
        c,
        (i, a, x, y) -> {
          rgb[i] += a * glow.red();
          rgb[i + 1] += a * glow.green();
          rgb[i + 2] += a * glow.blue();
        });
  }

  void dim(float by) {
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] *= by;
    }
  }

  /** Spreads strong emission a little into its surroundings, as a camera sees it. */
  void bloom(Picture halo) {
    int w = frame.width();
    int h = frame.height();
    int radius = Math.max(1, (int) (0.35 * frame.scale()));
    float[] plane = new float[w * h];
    for (int channel = 0; channel < 3; channel++) {
      for (int i = 0; i < plane.length; i++) {
        plane[i] = halo.rgb[i * 3 + channel];
      }
      Blur.box(plane, w, h, radius);
      Blur.box(plane, w, h, radius);
      for (int i = 0; i < plane.length; i++) {
        rgb[i * 3 + channel] += 0.22f * plane[i];
      }
    }
  }

  private interface Touch {
    void pixel(int index, float amount, double x, double y);
  }

  private void each(Coverage c, Touch touch) {
    for (int row = 0; row < c.height; row++) {
      double my = frame.mmY(c.y + row);
      int base = (c.y + row) * frame.width() + c.x;
      for (int col = 0; col < c.width; col++) {
        float a = c.amount[row * c.width + col];
        if (a != 0) {
          touch.pixel((base + col) * 3, a, frame.mmX(c.x + col), my);
        }
      }
    }
  }

  /** Eight bits deep, with a trace of sensor grain that belongs to the place. */
  public BufferedImage developed() {
    int w = frame.width();
    int h = frame.height();
    BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
    int[] out = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    int ox = (int) Math.round(frame.x0() * frame.scale());
    int oy = (int) Math.round(frame.y0() * frame.scale());
    for (int i = 0; i < out.length; i++) {
      double grain = (Noise.hash(17, ox + i % w, oy + i / w) - 0.5) * 1.8;
      out[i] =
          level(rgb[i * 3], grain) << 16
              | level(rgb[i * 3 + 1], grain) << 8
              | level(rgb[i * 3 + 2], grain);
    }
    return image;
  }

  private static int level(float v, double grain) {
    return (int) Math.clamp(Math.round(v * 255 + grain), 0L, 255L);
  }

  /** The colour at a place in millimetres, nearest pixel. */
  public Rgb at(double x, double y) {
    int px = Math.clamp((int) ((x - frame.x0()) * frame.scale()), 0, frame.width() - 1);
    int py = Math.clamp((int) ((y - frame.y0()) * frame.scale()), 0, frame.height() - 1);
    int i = (py * frame.width() + px) * 3;
    return new Rgb(rgb[i], rgb[i + 1], rgb[i + 2]);
  }
}
