package org.vidimus.alert;

import java.io.InputStream;

/** A picture as it comes: its bytes, read once, and what its sender calls it. */
public record Upload(InputStream bytes, String name) {
  private static final int LONGEST = 120;

  /** The name without folders and control characters, and not endless; never empty. */
  public String shownName() {
    String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String clean = plain.replaceAll("\\p{Cntrl}", "").strip();
    String brief = clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
    return brief.isEmpty() ? "picture" : brief;
  }
}
