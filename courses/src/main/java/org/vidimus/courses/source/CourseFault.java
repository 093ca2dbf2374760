package org.vidimus.courses.source;

/** What is wrong with a course, in one line that names the place. */
public final class CourseFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CourseFault(String message) {
    super(message);
  }

  public CourseFault(String message, Throwable cause) {
    super(message, cause);
  }
}
