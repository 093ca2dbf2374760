package org.vidimus.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.vidimus.common.Sentence;

/** A line of an import's report as it is kept. */
@Entity
@Table(name = "job_message")
public class JobMessage {
  private static final int LONGEST_NAME = 1000;
  private static final int LONGEST_MESSAGE = 2000;

  @Id private UUID id;

  @SuppressWarnings("UnusedVariable") // found by
  private UUID job;

  @SuppressWarnings("UnusedVariable") // ordered by
  private int place;

  @Enumerated(EnumType.STRING)
  private JobSheet.Severity severity;

  @Column(name = "file_name")
  private String file;

  private int line;
  private String field;
  private String message;

  protected JobMessage() {
    id = job = new UUID(0, 0);
    severity = JobSheet.Severity.ERROR;
    file = field = message = "";
  }

  JobMessage(JobId job, int place, JobSheet.Message told) {
    this.id = UUID.randomUUID();
    this.job = job.value();
    this.place = place;
    this.severity = told.severity();
    this.file = fit(told.file(), LONGEST_NAME);
    this.line = told.line();
    this.field = fit(told.field(), LONGEST_NAME);
    this.message = fit(told.sentence()).kept();
  }

  /** What was sent may be quoted, and may be long or hold what no database takes. */
  private static String fit(String text, int longest) {
    String clean = text.replace('\0', ' ');
    return clean.length() <= longest ? clean : clean.substring(0, longest - 1) + "…";
  }

  /** The same of what fills a sentence in; the form in which it is kept stays whole. */
  private static Sentence fit(Sentence sentence) {
    return new Sentence(
            sentence.key(), sentence.arguments().stream().map(a -> a.replace('\0', ' ')).toList())
        .within(LONGEST_MESSAGE);
  }

  /** The line as it was told; one kept before sentences had keys is as it was said then. */
  JobSheet.Message told() {
    return new JobSheet.Message(severity, file, line, field, Sentence.read(message));
  }
}
