package org.vidimus.common;

/**
 * One fault in what was sent. An absent place is an empty string, an unknown line 0.
 *
 * @param file path inside an archive
 * @param line counted from 1
 * @param field path of a JSON field or name of a form field
 * @param sentence what is so and what is expected, said in the language of whoever sent it
 */
public record Problem(String file, int line, String field, Sentence sentence) {

  /** A fault of a field, with the sentence of a key. */
  public static Problem of(String field, String key, Object... arguments) {
    return new Problem("", 0, field, Sentence.of(key, arguments));
  }

  /** A fault of a file, with the sentence of a key. */
  public static Problem in(String file, String field, String key, Object... arguments) {
    return new Problem(file, 0, field, Sentence.of(key, arguments));
  }
}
