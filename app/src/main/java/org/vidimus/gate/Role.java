package org.vidimus.gate;

/** What a person is in the community. */
public enum Role {
  USER,
  OFP,
  NFP,
  MODERATOR,
  EDITOR,
  COURSE_MANAGER,
  AUDITOR,
  ADMINISTRATOR;

  /** The word in addresses, bodies and bundles: lower case, hyphenated. */
  public String slug() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
