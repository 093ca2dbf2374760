package org.vidimus.specimens.technique;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.vidimus.specimens.optics.Mark;

/** A branch with leaves along a bent stem, as emblems are framed by. */
final class Sprig {
  private Sprig() {}

  /**
   * {@code sprig: [x, y, length, degrees, bend]}, with {@code leaves}, {@code leaf}, {@code slim}.
   */
  static List<Mark> grow(Spec spec) {
    List<Double> s = spec.nums("sprig");
    int leaves = spec.count("leaves", 9);
    double leaf = spec.num("leaf", 9);
    double slim = spec.num("slim", 0.32);
    List<Mark> marks = new ArrayList<>();
    Path2D stem = new Path2D.Double();
    double x = s.get(0);
    double y = s.get(1);
    double angle = Math.toRadians(s.get(3));
    stem.moveTo(x, y);
    for (int i = 0; i < leaves; i++) {
      x += s.get(2) / leaves * Math.cos(angle);
      y += s.get(2) / leaves * Math.sin(angle);
      angle += Math.toRadians(s.get(4)) / leaves;
      stem.lineTo(x, y);
      double size = leaf * (1 - 0.45 * i / leaves);
      marks.add(Mark.filled(leaf(x, y, angle + spec.num("open", 0.62), size, slim)));
      marks.add(Mark.filled(leaf(x, y, angle - spec.num("open", 0.62), size, slim)));
    }
    marks.add(Mark.filled(leaf(x, y, angle, leaf * 0.7, slim)));
    marks.add(new Mark(stem, spec.num("stem", 1)));
    return marks;
  }

  private static Path2D leaf(double x, double y, double angle, double length, double slim) {
    Path2D path = new Path2D.Double();
    path.moveTo(0, 0);
    path.curveTo(length * 0.3, -length * slim, length * 0.7, -length * slim * 0.8, length, 0);
    path.curveTo(length * 0.7, length * slim * 0.8, length * 0.3, length * slim, 0, 0);
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.rotate(angle);
    path.transform(place);
    return path;
  }
}
