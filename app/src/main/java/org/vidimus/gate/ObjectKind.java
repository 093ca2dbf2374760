package org.vidimus.gate;

/** The kinds of things acts are about. */
public enum ObjectKind {
  NONE,
  PERSON,
  DOCUMENT,
  SPECIMEN,
  IMAGE,
  JOB,
  ALERT,
  COURSE,
  REGISTRATION,
  TERM,
  PARTY,
  ORGANISATION,
  GROUP,
  CHANGE;

  public String slug() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
