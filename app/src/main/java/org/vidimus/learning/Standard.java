package org.vidimus.learning;

/** The family of runtime a package speaks to. */
public enum Standard {
  SCORM_12("SCORM 1.2"),
  SCORM_2004("SCORM 2004");

  private final String title;

  Standard(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
