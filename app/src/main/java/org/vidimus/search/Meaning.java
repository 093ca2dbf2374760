package org.vidimus.search;

/**
 * What a piece of typed text may mean.
 *
 * @param kind name of a facet, or {@code date} for a year, or {@code plain} for a word that is none
 * @param value slug or code
 */
record Meaning(String kind, String value) {
  static final String DATE = "date";
  static final String PLAIN = "plain";
}
