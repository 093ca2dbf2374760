package org.vidimus.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.vidimus.common.Problem;

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
   */
  public record Message(
      Severity severity,
      String file,
      @JsonInclude(JsonInclude.Include.NON_DEFAULT) int line,
      String field,
      String message) {

    /** A problem as a line of the report. */
    public static Message of(Severity severity, Problem problem) {
      return new Message(
          severity, problem.file(), problem.line(), problem.field(), problem.message());
    }
  }

  /** The messages that kept something out. */
  public List<Message> errors() {
    return messages.stream().filter(m -> m.severity() == Severity.ERROR).toList();
  }
}
