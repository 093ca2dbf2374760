package org.vidimus.specimens.technique;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.vidimus.specimens.optics.Stencil;
import org.vidimus.specimens.optics.Stencils;
import org.vidimus.specimens.type.Typeface;

/** Text made to fill a box. */
final class Words {
  private Words() {}

  static Stencil box(Spec spec, Rectangle2D box) {
    Typeface face = Typeface.named(spec.text("face", "ibm-plex-sans:700-normal"));
    Shape outline = face.outline(spec.text("text"), 10, 0.4);
    Rectangle2D b = outline.getBounds2D();
    double fit = 0.86 * Math.min(box.getWidth() / b.getWidth(), box.getHeight() / b.getHeight());
    AffineTransform place =
        AffineTransform.getTranslateInstance(box.getCenterX(), box.getCenterY());
    place.scale(fit, fit);
    place.translate(-b.getCenterX(), -b.getCenterY());
    return Stencils.filled(place.createTransformedShape(outline));
  }
}
