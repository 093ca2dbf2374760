package org.vidimus.learning;

/** Whether a lesson or a course was passed, as far as it says so. */
public enum Success {
  UNKNOWN,
  PASSED,
  FAILED;

  /** The word of the public face. */
  public String slug() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
