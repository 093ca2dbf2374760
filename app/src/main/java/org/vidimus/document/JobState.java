package org.vidimus.document;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an import has come. */
public enum JobState {
  /** Waits for the ones before it. */
  QUEUED,
  RUNNING,
  /** Went through to the end; some or all documents may have been refused. */
  DONE,
  /** The file as a whole is at fault: nothing of it was kept. */
  FAILED,
  /** The server stopped before the end: what had entered stays. */
  CANCELLED;

  /** The word in answers and bundles. */
  @JsonValue
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether nothing more will happen. */
  public boolean isOver() {
    return this != QUEUED && this != RUNNING;
  }
}
