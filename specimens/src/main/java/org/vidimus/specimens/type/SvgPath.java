package org.vidimus.specimens.type;

import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the path language of SVG: M L H V C Q Z, absolute and relative. */
public final class SvgPath {
  private static final Pattern TOKEN =
      Pattern.compile("[MmLlHhVvCcQqZz]|-?(?:\\d+\\.?\\d*|\\.\\d+)(?:e-?\\d+)?");

  private final Matcher tokens;
  private final Path2D path = new Path2D.Double();
  private double x;
  private double y;
  private double startX;
  private double startY;
  private String next;

  private SvgPath(String text) {
    tokens = TOKEN.matcher(text);
    next = advance();
  }

  public static Path2D parse(String text) {
    SvgPath reader = new SvgPath(text);
    char command = 'M';
    while (!reader.next.isEmpty()) {
      if (Character.isLetter(reader.next.charAt(0))) {
        command = reader.next.charAt(0);
        reader.next = reader.advance();
      }
      reader.step(command);
      command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
    }
    return reader.path;
  }

  private String advance() {
    return tokens.find() ? tokens.group() : "";
  }

  private double number() {
    double value = Double.parseDouble(next);
    next = advance();
    return value;
  }

  private void step(char command) {
    double ox = Character.isLowerCase(command) ? x : 0;
    double oy = Character.isLowerCase(command) ? y : 0;
    switch (Character.toUpperCase(command)) {
      case 'M' -> {
        to(ox + number(), oy + number());
        path.moveTo(x, y);
        startX = x;
        startY = y;
      }
      case 'L' -> {
        to(ox + number(), oy + number());
        path.lineTo(x, y);
      }
      case 'H' -> {
        to(ox + number(), y);
        path.lineTo(x, y);
      }
      case 'V' -> {
        to(x, oy + number());
        path.lineTo(x, y);
      }
      case 'Q' -> {
        double cx = ox + number();
        double cy = oy + number();
        to(ox + number(), oy + number());
        path.quadTo(cx, cy, x, y);
      }
      case 'C' -> {
        double ax = ox + number();
        double ay = oy + number();
        double bx = ox + number();
        double by = oy + number();
        to(ox + number(), oy + number());
        path.curveTo(ax, ay, bx, by, x, y);
      }
      default -> {
        path.closePath();
        to(startX, startY);
      }
    }
  }

  private void to(double newX, double newY) {
    x = newX;
    y = newY;
  }
}
