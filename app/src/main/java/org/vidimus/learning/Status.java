package org.vidimus.learning;

/** How far a lesson or a course has come. */
public enum Status {
  NOT_ATTEMPTED,
  INCOMPLETE,
  COMPLETED;

  /** The word of the public face. */
  public String slug() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
