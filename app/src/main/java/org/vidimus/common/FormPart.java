package org.vidimus.common;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one part of a {@code multipart/form-data} body as a stream, however large it is. */
public final class FormPart {
  private static final Pattern BOUNDARY = Pattern.compile("boundary=(?:\"([^\"]+)\"|([^;\\s]+))");
  private static final Pattern NAME = Pattern.compile("(?i)[;\\s]name=(?:\"([^\"]*)\"|([^;\\s]+))");
  private static final Pattern FILE =
      Pattern.compile("(?i)[;\\s]filename=(?:\"([^\"]*)\"|([^;\\s]+))");
  private static final int LINE = 8192;

  private final InputStream in;
  private final byte[] mark;

  /** A form's body with its content type, which names the boundary. */
  public FormPart(InputStream body, String contentType) {
    Matcher boundary = BOUNDARY.matcher(contentType);
    if (!boundary.find()) {
      throw Refusal.faulty(Problem.of("", "fault.form.boundary"));
    }
    String text = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
    this.in = new BufferedInputStream(body, 1 << 16);
    this.mark = ("\r\n--" + text).getBytes(StandardCharsets.ISO_8859_1);
  }

  /**
   * Copies the part of that name and says what its sender calls the file, empty where they do not.
   * Refuses a form that has none.
   */
  public String copy(String name, OutputStream out) throws IOException {
    // what stands before the first boundary is no part
    String first = new String(mark, 2, mark.length - 2, StandardCharsets.ISO_8859_1);
    String line = line();
    while (!line.stripTrailing().equals(first)) {
      line = line();
    }
    while (true) {
      boolean wanted = false;
      String file = "";
      for (String header = line(); !header.isEmpty(); header = line()) {
        Matcher named = NAME.matcher(header);
        if (header.regionMatches(true, 0, "content-disposition:", 0, 20) && named.find()) {
          wanted = name.equals(value(named));
          Matcher called = FILE.matcher(header);
          // browsers write names as they are, in the letters of the page
          file =
              called.find()
                  ? new String(
                      value(called).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
                  : "";
        }
      }
      // byte for byte it is looked for the mark; what takes it gets it in pieces
      OutputStream pieces =
          new BufferedOutputStream(wanted ? out : OutputStream.nullOutputStream(), 1 << 16);
      until(pieces);
      pieces.flush();
      if (wanted) {
        return file;
      }
      if (line().startsWith("--")) {
        throw Refusal.faulty(Problem.of(name, "fault.form.part", name));
      }
    }
  }

  private static String value(Matcher found) {
    return found.group(1) == null ? found.group(2) : found.group(1);
  }

  /** Copies up to the next boundary and leaves the stream behind it. */
  private void until(OutputStream out) throws IOException {
    int matched = 0;
    for (int one = in.read(); one >= 0; one = in.read()) {
      while (matched > 0 && one != mark[matched]) {
        // only its first byte begins the mark again, so at most one fallback keeps anything
        out.write(mark, 0, matched);
        matched = 0;
      }
      if (one == mark[matched]) {
        matched++;
        if (matched == mark.length) {
          return;
        }
      } else {
        out.write(one);
      }
    }
    throw Refusal.faulty(Problem.of("", "fault.form.end"));
  }

  private String line() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int one = in.read(); one >= 0 && one != '\n'; one = in.read()) {
      text.append((char) one);
      if (text.length() > LINE) {
        throw Refusal.faulty(Problem.of("", "fault.form.head"));
      }
    }
    if (text.isEmpty() || text.charAt(text.length() - 1) != '\r') {
      throw Refusal.faulty(Problem.of("", "fault.form.cut"));
    }
    return text.substring(0, text.length() - 1);
  }
}
