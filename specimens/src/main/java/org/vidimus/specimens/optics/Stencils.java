package org.vidimus.specimens.optics;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Stencils made of others or of a function. */
public final class Stencils {
  private Stencils() {}

  public static Stencil filled(Shape shape) {
    return new Marks(List.of(Mark.filled(shape)));
  }

  /** The value of a function inside a rectangle. */
  public static Stencil field(Rectangle2D mm, Field field) {
    return new Stencil() {
      @Override
      public Coverage on(Frame frame) {
        return Coverage.blank(frame, mm, 0).fill(frame, field);
      }

      @Override
      public Rectangle2D bounds() {
        return mm;
      }
    };
  }

  /** The same shape with soft edges, as paper thickness has them. */
  public static Stencil soft(Stencil of, double radiusMm) {
    return derived(
        of,
        radiusMm * 3,
        (frame, cover) -> {
          int r = (int) Math.round(radiusMm * frame.scale());
          for (int pass = 0; r > 0 && pass < 3; pass++) {
            Blur.box(cover.amount, cover.width, cover.height, r);
          }
        });
  }

  /** Each amount multiplied by a function of the place. */
  public static Stencil times(Stencil of, Field factor) {
    return derived(
        of,
        0,
        (frame, cover) -> {
          for (int i = 0; i < cover.amount.length; i++) {
            if (cover.amount[i] > 0) {
              double mx = frame.mmX(cover.x + i % cover.width);
              double my = frame.mmY(cover.y + i / cover.width);
              cover.amount[i] *= (float) Math.clamp(factor.at(mx, my), 0, 1);
            }
          }
        });
  }

  /** Only where another stencil lies ({@code keep}) or only where it does not. */
  public static Stencil cut(Stencil of, Stencil by, boolean keep) {
    return derived(
        of,
        0,
        (frame, cover) -> {
          Coverage other = by.on(frame);
          for (int i = 0; i < cover.amount.length; i++) {
            float a = other.at(cover.x + i % cover.width, cover.y + i / cover.width);
            cover.amount[i] *= keep ? a : 1 - a;
          }
        });
  }

  /** What lies on the back of a sheet, as it is met from the front. */
  public static Stencil mirrored(Stencil of, double sheetMm) {
    return new Stencil() {
      @Override
      public Coverage on(Frame f) {
        double x0 = sheetMm - f.x0() - f.width() / f.scale();
        Coverage from = of.on(new Frame(x0, f.y0(), f.scale(), f.width(), f.height()));
        float[] flipped = new float[from.amount.length];
        for (int row = 0; row < from.height; row++) {
          for (int col = 0; col < from.width; col++) {
            flipped[row * from.width + from.width - 1 - col] = from.amount[row * from.width + col];
          }
        }
        int left = f.width() - from.x - from.width;
        return new Coverage(left, from.y, from.width, from.height, flipped);
      }

      @Override
      public Rectangle2D bounds() {
        Rectangle2D b = of.bounds();
        return new Rectangle2D.Double(sheetMm - b.getMaxX(), b.getY(), b.getWidth(), b.getHeight());
      }
    };
  }

  /** The stencil turned and moved: only for stencils of marks. */
  public static Marks moved(Marks of, AffineTransform by) {
    double grow = Math.sqrt(Math.abs(by.getDeterminant()));
    return new Marks(
        of.marks().stream()
            .map(m -> new Mark(by.createTransformedShape(m.shape()), m.stroke() * grow))
            .toList());
  }

  private interface Change {
    void make(Frame frame, Coverage cover);
  }

  private static Stencil derived(Stencil of, double margin, Change change) {
    return new Stencil() {
      @Override
      public Coverage on(Frame frame) {
        Coverage from = of.on(frame);
        Coverage to = Coverage.blank(frame, bounds(), 2 / frame.scale());
        for (int row = 0; row < to.height; row++) {
          for (int col = 0; col < to.width; col++) {
            to.amount[row * to.width + col] = from.at(to.x + col, to.y + row);
          }
        }
        change.make(frame, to);
        return to;
      }

      @Override
      public Rectangle2D bounds() {
        Rectangle2D b = of.bounds();
        return new Rectangle2D.Double(
            b.getX() - margin,
            b.getY() - margin,
            b.getWidth() + 2 * margin,
            b.getHeight() + 2 * margin);
      }
    };
  }
}
