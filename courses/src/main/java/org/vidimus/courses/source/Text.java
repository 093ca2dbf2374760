package org.vidimus.courses.source;

import java.util.Locale;

/** Fills a template the same way on every machine, whatever language it speaks. */
public final class Text {
  private Text() {}

  @SuppressWarnings("AnnotateFormatMethod") // the annotation would be one more library
  public static String fill(String template, Object... values) {
    return String.format(Locale.ROOT, template, values);
  }
}
