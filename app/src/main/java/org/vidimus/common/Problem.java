package org.vidimus.common;

/**
 * One fault in what was sent. An absent place is an empty string, an unknown line 0.
 *
 * @param file path inside an archive
 * @param line counted from 1
 * @param field path of a JSON field or name of a form field
 * @param message one English sentence: what is so and what is expected
 */
public record Problem(String file, int line, String field, String message) {

  public static Problem of(String field, String message) {
    return new Problem("", 0, field, message);
  }

  public static Problem in(String file, String field, String message) {
    return new Problem(file, 0, field, message);
  }
}
