package org.vidimus.access;

/**
 * What is looked for in the directory; an empty string asks for nothing.
 *
 * @param kind {@code person party organisation group}
 * @param q words that all have to be there
 * @param party code
 * @param organisation slug
 * @param role slug
 * @param topic slug
 * @param language ISO 639-1
 */
public record DirectoryQuery(
    String kind,
    String q,
    String party,
    String organisation,
    String role,
    String topic,
    String language,
    int from,
    int size) {
  /** Most entries in one part of the list. */
  public static final int MOST = 100;

  /** Whether only people can fit it. */
  boolean isAboutPeople() {
    return !role.isEmpty() || !topic.isEmpty() || !language.isEmpty();
  }

  /** Everything of a kind that belongs to a party, or to any. */
  public static DirectoryQuery all(String kind, String party) {
    return new DirectoryQuery(kind, "", party, "", "", "", "", 0, Integer.MAX_VALUE);
  }

  boolean asksFor(String some) {
    return kind.isEmpty() || kind.equals(some);
  }
}
