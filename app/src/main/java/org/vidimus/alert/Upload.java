package org.vidimus.alert;

import java.io.IOException;
import java.io.InputStream;

/** A picture as it comes. */
public record Upload(Source source) {
  /** Where its bytes are, and what its sender calls it. */
  public interface Source {
    /** Asked once the gate has let the sender in, so that nobody is told more before. */
    InputStream open() throws IOException;

    /** The name as it was sent, known once it was opened; may be empty. */
    String name();
  }

  private static final int LONGEST = 120;

  /** The name without folders and control characters, and not endless; never empty. */
  public String shownName() {
    String name = source.name();
    String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String clean = plain.replaceAll("\\p{Cntrl}", "").strip();
    String brief = clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
    return brief.isEmpty() ? "picture" : brief;
  }
}
