package org.vidimus.document.pack;

import java.util.ArrayList;
import java.util.List;
import org.vidimus.common.Problem;
import org.vidimus.common.Sentence;
import org.vidimus.document.JobSheet;
import org.vidimus.document.JobSheet.Severity;

/** What is wrong with one document, each by its place. */
final class Faults {
  private static final int MOST = 200;

  private final String file;
  private final int line;
  private final List<JobSheet.Message> messages = new ArrayList<>();
  private int errors;

  /**
   * Faults of a document.
   *
   * @param file where it is written
   * @param line of the file it is written on, where that says something; else 0
   */
  Faults(String file, int line) {
    this.file = file;
    this.line = line;
  }

  void error(String field, String key, Object... arguments) {
    error(field, Sentence.of(key, arguments));
  }

  void error(String field, Sentence sentence) {
    errorIn(file, field, sentence);
  }

  void errorIn(String otherFile, String field, Sentence sentence) {
    errors++;
    add(Severity.ERROR, otherFile, field, sentence);
  }

  void warnIn(String otherFile, String field, String key) {
    add(Severity.WARNING, otherFile, field, Sentence.of(key));
  }

  private void add(Severity severity, String where, String field, Sentence sentence) {
    if (messages.size() < MOST) {
      messages.add(
          JobSheet.Message.of(
              severity, new Problem(where, where.equals(file) ? line : 0, field, sentence)));
    } else if (messages.size() == MOST) {
      messages.add(
          JobSheet.Message.of(Severity.WARNING, Problem.in(file, "", "import.fault.more")));
    }
  }

  /** Whether the document must stay out. */
  boolean any() {
    return errors > 0;
  }

  List<JobSheet.Message> messages() {
    return List.copyOf(messages);
  }
}
