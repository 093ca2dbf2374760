package org.vidimus.document.pack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.vidimus.common.Problem;
import org.vidimus.common.Sentence;

/** A file of records, one a line, read without ever holding more than one line. */
final class RecordLines {
  /** What the report calls it: uploads by program have no name. */
  static final String NAME = "records.ndjson";

  private static final int LONGEST = 1 << 20;

  private final Path file;

  RecordLines(Path file) {
    this.file = file;
  }

  /** Does something with a line. */
  interface Use {
    void line(int number, String text);
  }

  int count() throws IOException, PackBroken {
    int[] count = {0};
    each((number, line) -> count[0]++);
    return count[0];
  }

  /** Every line that is not blank, with its number from 1. Refuses a line beyond all measure. */
  void each(Use use) throws IOException, PackBroken {
    // what is no UTF-8 comes as replacement characters, which no record has a reason to hold
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      StringBuilder line = new StringBuilder();
      int number = 1;
      for (int c = in.read(); c >= 0; c = in.read()) {
        if (c == '\n') {
          use(use, number++, line);
        } else if (c != '\uFEFF' || number > 1 || !line.isEmpty()) {
          line.append((char) c);
        }
        if (line.length() > LONGEST) {
          throw new PackBroken(new Problem(NAME, number, "", Sentence.of("import.fault.line")));
        }
      }
      use(use, number, line);
    }
  }

  private static void use(Use use, int number, StringBuilder line) {
    String text = line.toString().strip();
    line.setLength(0);
    if (!text.isEmpty()) {
      use.line(number, text);
    }
  }
}
