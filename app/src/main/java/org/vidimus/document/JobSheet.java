package org.vidimus.document;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.vidimus.common.Problem;
import org.vidimus.common.Sentence;

/** An import as it is told. */
public record JobSheet(
    JobState state, int done, int total, Job.Counts counts, List<Message> messages) {

  /** Whether something stayed out, or only deserves a look. */
  public enum Severity {
    ERROR,
    WARNING;

    /** The word in answers and bundles. */
    @JsonValue
    public String slug() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One line of the report.
   *
   * @param file path in the pack, or the name of what was sent
   * @param line counted from 1; 0 is left out
   * @param field path of a JSON field
   * @param sentence said in the language of whoever reads the report
   */
  public record Message(Severity severity, String file, int line, String field, Sentence sentence) {

    /** A problem as a line of the report. */
    public static Message of(Severity severity, Problem problem) {
      return new Message(
          severity, problem.file(), problem.line(), problem.field(), problem.sentence());
    }
  }

  /** The messages that kept something out. */
  public List<Message> errors() {
    return messages.stream().filter(m -> m.severity() == Severity.ERROR).toList();
  }
}
