package org.vidimus.specimens.type;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One weight of a type family as outlines. Families come as one file per script; a character is
 * taken from the first file that has it.
 */
public final class Typeface {
  /** Kept, so that its level is: type faces for the web carry no names of glyphs. */
  private static final Logger READER = Logger.getLogger("org.apache.fontbox");

  static {
    READER.setLevel(Level.SEVERE);
  }

  private static final Map<String, Typeface> KNOWN = new ConcurrentHashMap<>();
  private static final List<String> SCRIPTS =
      List.of("latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "greek-ext", "thai");

  private final List<TrueTypeFont> files = new ArrayList<>();
  private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

  private record Glyph(Path2D outline, double advance) {}

  private Typeface(String name) {
    int dash = name.indexOf(':');
    String family = name.substring(0, dash);
    for (String script : SCRIPTS) {
      load(family + "/files/" + family + "-" + script + "-" + name.substring(dash + 1) + ".woff");
    }
    if (files.isEmpty()) {
      throw new IllegalArgumentException("no type face is called " + name);
    }
  }

  /** {@code name} is family, weight and style as the files have it: {@code jost:500-normal}. */
  public static Typeface named(String name) {
    return KNOWN.computeIfAbsent(name, Typeface::new);
  }

  private void load(String file) {
    try (InputStream in = Typeface.class.getResourceAsStream("/fonts/" + file)) {
      if (in != null) {
        byte[] sfnt = Woff.unpack(in.readAllBytes());
        files.add(new TTFParser(true).parse(new RandomAccessReadBuffer(sfnt)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** The outline of a text, its baseline beginning at the origin, {@code size} per em. */
  public Shape outline(String text, double size, double tracking) {
    Path2D all = new Path2D.Double();
    double x = 0;
    for (int c : text.codePoints().toArray()) {
      Glyph glyph = glyph(c);
      AffineTransform place = new AffineTransform(size, 0, 0, -size, x, 0);
      all.append(glyph.outline().getPathIterator(place), false);
      x += glyph.advance() * size + (glyph.advance() > 0 ? tracking : 0);
    }
    return all;
  }

  public double width(String text, double size, double tracking) {
    double x = 0;
    for (int c : text.codePoints().toArray()) {
      double advance = glyph(c).advance();
      x += advance * size + (advance > 0 ? tracking : 0);
    }
    return x - tracking;
  }

  private Glyph glyph(int character) {
    return glyphs.computeIfAbsent(character, this::find);
  }

  /** The parser's tables keep state while they are read: one reader at a time. */
  private synchronized Glyph find(int character) {
    try {
      for (TrueTypeFont file : files) {
        int id = file.getUnicodeCmapLookup().getGlyphId(character);
        if (id > 0) {
          double em = file.getUnitsPerEm();
          GlyphData data = file.getGlyph().getGlyph(id);
          Path2D path = new Path2D.Double();
          if (data != null) {
            path.append(
                data.getPath().getPathIterator(AffineTransform.getScaleInstance(1 / em, 1 / em)),
                false);
          }
          return new Glyph(path, file.getAdvanceWidth(id) / em);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalArgumentException(
        "no outline for " + Character.getName(character) + " in this type face");
  }
}
