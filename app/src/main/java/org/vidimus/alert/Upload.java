package org.vidimus.alert;

import java.io.IOException;
import java.io.InputStream;

/** A picture as it comes: where its bytes are, and what its sender calls it. */
public record Upload(Source source, String name) {
  /** Opened once the gate has let the sender in, so that nobody is told more before. */
  public interface Source {
    InputStream open() throws IOException;
  }

  private static final int LONGEST = 120;

  /** The name without folders and control characters, and not endless; never empty. */
  public String shownName() {
    String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String clean = plain.replaceAll("\\p{Cntrl}", "").strip();
    String brief = clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
    return brief.isEmpty() ? "picture" : brief;
  }
}
