package org.vidimus.specimens.optics;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;

/** A stencil of filled and stroked shapes. */
public record Marks(List<Mark> marks) implements Stencil {

  @Override
  public Rectangle2D bounds() {
    Rectangle2D all = new Rectangle2D.Double();
    boolean first = true;
    for (Mark mark : marks) {
      Rectangle2D b = grown(mark.shape().getBounds2D(), mark.stroke() / 2);
      if (first) {
        all.setRect(b);
        first = false;
      } else {
        all.add(b);
      }
    }
    return all;
  }

  private static Rectangle2D grown(Rectangle2D b, double by) {
    return new Rectangle2D.Double(
        b.getX() - by, b.getY() - by, b.getWidth() + 2 * by, b.getHeight() + 2 * by);
  }

  @Override
  public Coverage on(Frame frame) {
    Coverage cover = Coverage.blank(frame, bounds(), 2 / frame.scale());
    if (cover.amount.length == 0) {
      return cover;
    }
    BufferedImage sheet =
        new BufferedImage(cover.width, cover.height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = sheet.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    AffineTransform place = AffineTransform.getTranslateInstance(-cover.x, -cover.y);
    place.concatenate(frame.toPixels());
    g.setTransform(place);
    g.setColor(Color.WHITE);
    marks.forEach(mark -> put(g, mark));
    g.dispose();
    byte[] grey = ((DataBufferByte) sheet.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < grey.length; i++) {
      cover.amount[i] = (grey[i] & 255) / 255f;
    }
    return cover;
  }

  private static void put(Graphics2D g, Mark mark) {
    if (mark.stroke() > 0) {
      g.setStroke(
          new BasicStroke((float) mark.stroke(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      g.draw(mark.shape());
    } else {
      g.fill(mark.shape());
    }
  }
}
