package org.vidimus.common;

import java.util.Set;

/**
 * Port: the settings a feature reads. Whoever reads a {@code vidimus.*} setting names it here, or
 * the start is refused to everybody who sets it ({@link SettingsAtStart}).
 */
public interface KnownSettings {

  /** Names in dotted lower case, such as {@code vidimus.courses.host}. */
  Set<String> settings();
}
