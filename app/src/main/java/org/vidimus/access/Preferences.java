package org.vidimus.access;

/**
 * What a person chose for themselves.
 *
 * @param lang interface language; empty follows the machine
 * @param theme {@code light}, {@code dark}, or empty to follow the machine
 * @param singleKeys whether single keys act outside fields (WCAG 2.1.4)
 */
public record Preferences(String lang, String theme, boolean singleKeys) {
  public static final Preferences NONE = new Preferences("", "", true);
}
