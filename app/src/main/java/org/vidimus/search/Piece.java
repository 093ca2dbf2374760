package org.vidimus.search;

import java.util.List;

/**
 * Typed words that count as one.
 *
 * @param words folded
 * @param typed as they were typed
 * @param start place of the first letter in the text
 * @param end place after the last letter
 * @param meanings what they may mean; any of them
 * @param guessed the right words when they were recognised in spite of slips, else empty
 * @param near words the reader may see in place of a single word that stands nowhere
 */
record Piece(
    List<String> words,
    String typed,
    int start,
    int end,
    List<Meaning> meanings,
    String guessed,
    List<String> near) {

  boolean isGuessed() {
    return !guessed.isEmpty();
  }
}
