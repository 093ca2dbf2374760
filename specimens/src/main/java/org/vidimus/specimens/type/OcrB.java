package org.vidimus.specimens.type;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vidimus.specimens.optics.Mark;

/**
 * The letters of the machine-readable zone, drawn with one round pen at ten characters per inch.
 * Strokes are written in a cell 14 wide and 24 high, baseline at 24.
 */
public final class OcrB {
  public static final double PITCH = 2.54;
  private static final double UNIT = 2.44 / 24;
  private static final double WIDE = 1.6 / 14;
  private static final double PEN = 0.34;
  private static final Map<Character, String> STROKES = new HashMap<>();

  static {
    glyph('A', "M1.2 24 L7 0 L12.8 24 M3.1 16.4 L10.9 16.4");
    glyph('B', "M2 0 L2 24 L7.5 24 C14 24 14 12 7.5 12 L2 12 M2 0 L7 0 C12.6 0 12.6 11 8 12");
    glyph(
        'C',
        "M12.6 3.2 C10.6 -.8 5.6 -.9 3.6 2.6 C1 7 1 17 3.6 21.4 C5.6 24.9 10.6 24.8 12.6 20.8");
    glyph('D', "M2 0 L2 24 L5 24 C15 24 15 0 5 0 L2 0");
    glyph('E', "M12 0 L2.4 0 L2.4 24 L12 24 M2.4 11.6 L10 11.6");
    glyph('F', "M12.2 0 L2.6 0 L2.6 24 M2.6 11.8 L10.4 11.8");
    glyph(
        'G',
        "M12.2 3.2 C10.2 -.8 5.4 -.9 3.5 2.6 C.9 7 .9 17 3.5 21.4 C5.4 24.9 9.6 25 12.2 22 L12.2 13"
            + " L8 13");
    glyph('H', "M2 0 L2 24 M12 0 L12 24 M2 11.8 L12 11.8");
    glyph('I', "M7 0 L7 24 M3 0 L11 0 M3 24 L11 24");
    glyph('J', "M4.5 0 L11 0 L11 17 C11 26.4 2.4 26 2.2 18.6");
    glyph('K', "M2 0 L2 24 M12.2 0 L2.4 13.2 M5.4 9.4 L12.6 24");
    glyph('L', "M3 0 L3 24 L12.4 24");
    glyph('M', "M1.4 24 L1.8 0 L7 13.5 L12.2 0 L12.6 24");
    glyph('N', "M2 24 L2 0 L12 24 L12 0");
    glyph('O', "M7 0 C-.4 0 -.4 24 7 24 C14.4 24 14.4 0 7 0");
    glyph('P', "M2.2 24 L2.2 0 L7 0 C14.6 0 14.6 13.6 7 13.6 L2.2 13.6");
    glyph('Q', "M7 0 C-.4 0 -.4 24 7 24 C14.4 24 14.4 0 7 0 M8 17.6 L13 25.6");
    glyph('R', "M2 24 L2 0 L7 0 C14 0 14 12.6 7 12.6 L2 12.6 M7 12.6 L12.6 24");
    glyph(
        'S',
        "M12 3 C10 -1.2 2.6 -.8 2.6 5.6 C2.6 12.8 12.4 10.6 12.4 18 C12.4 25 3.6 25.4 1.8 20.6");
    glyph('T', "M7 0 L7 24 M1.4 0 L12.6 0");
    glyph('U', "M2 0 L2 16.6 C2 26.4 12 26.4 12 16.6 L12 0");
    glyph('V', "M1.2 0 L7 24 L12.8 0");
    glyph('W', "M1 0 L3.4 24 L7 8.6 L10.6 24 L13 0");
    glyph('X', "M1.6 0 L12.4 24 M12.4 0 L1.6 24");
    glyph('Y', "M1.4 0 L7 11.8 L12.6 0 M7 11.8 L7 24");
    glyph('Z', "M1.8 0 L12.2 0 L1.8 24 L12.2 24");
    glyph(
        '0',
        "M7 0 C.6 0 1.6 6 1.6 12 C1.6 18 .6 24 7 24 C13.4 24 12.4 18 12.4 12 C12.4 6 13.4 0 7 0");
    glyph('1', "M2.8 5.2 L8.4 0 L8.4 24 M3.4 24 L12.6 24");
    glyph('2', "M2 4.2 C3 -1.4 12 -1.4 12 6 C12 12.6 2 17.4 2 24 L12.4 24");
    glyph('3', "M2.2 0 L11.8 0 L6 9.2 C14.6 8.6 14.4 24 6.4 24 C4 24 2.4 22.8 1.6 21");
    glyph('4', "M8.6 0 L1.4 17.6 L13 17.6 M9.6 11 L9.6 24");
    glyph('5', "M11.4 0 L3.2 0 L3 10.2 C6 8.4 12.4 8.8 12.4 16.2 C12.4 24.4 4.6 25.6 1.8 21.6");
    glyph(
        '6', "M9.2 0 C5.6 3.6 2 9.6 2 16.4 C2 26.6 12.2 26.4 12.2 16.8 C12.2 8.2 3.6 8.4 2.4 14.2");
    glyph('7', "M1.8 0 L12.4 0 C9.6 7.4 6.6 14.2 6.2 24");
    glyph(
        '8',
        "M7 0 C1.2 0 1.4 9.2 7 11.4 C14 14 14.2 24 7 24 C-.2 24 0 14 7 11.4 C12.6 9.2 12.8 0 7 0");
    glyph(
        '9',
        "M4.8 24 C8.4 20.4 12 14.4 12 7.6 C12 -2.6 1.8 -2.4 1.8 7.2 C1.8 15.8 10.4 15.6 11.6 9.8");
    glyph('<', "M12.4 3.6 L2 12 L12.4 20.4");
  }

  private OcrB() {}

  private static void glyph(char c, String strokes) {
    STROKES.put(c, strokes);
  }

  /** One line, its first cell beginning at x, standing on the baseline y. */
  public static List<Mark> line(String text, double x, double y) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      String strokes = STROKES.get(text.charAt(i));
      if (strokes == null) {
        throw new IllegalArgumentException("OCR-B here has no " + text.charAt(i));
      }
      AffineTransform cell =
          new AffineTransform(
              WIDE, 0, 0, UNIT, x + i * PITCH + (PITCH - 14 * WIDE) / 2, y - 24 * UNIT);
      marks.add(new Mark(cell.createTransformedShape(SvgPath.parse(strokes)), PEN));
    }
    return marks;
  }
}
