package org.vidimus.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;

/**
 * Words that stand together in a sentence, in either order and with at most one between them, by
 * their stems: what glows blue is told from what glows, and has something blue elsewhere. The index
 * keeps pairs and no places, so that they are counted as words are.
 */
final class Pairs {
  private static final List<Analyzer> ENDINGS = List.of(Folding.ENGLISH, Folding.INDONESIAN);

  private Pairs() {}

  /** Every pair in these sentences, each for itself. */
  static Set<String> in(List<String> sentences) {
    Set<String> pairs = new HashSet<>();
    for (String sentence : sentences) {
      List<Folding.Token> whole = Folding.tokens(Folding.WORDS, sentence);
      for (Analyzer endings : ENDINGS) {
        List<Folding.Token> stems = Folding.tokens(endings, sentence);
        add(
            IntStream.range(0, whole.size())
                .filter(i -> !Folding.isEmptyWord(whole.get(i).text()))
                .mapToObj(i -> stems.get(i).text())
                .toList(),
            pairs);
      }
    }
    return pairs;
  }

  private static void add(List<String> stems, Set<String> pairs) {
    for (int i = 1; i < stems.size(); i++) {
      pairs.add(pair(stems.get(i - 1), stems.get(i)));
      if (i > 1) {
        pairs.add(apart(pair(stems.get(i - 2), stems.get(i))));
      }
    }
  }

  /** A pair with one word between. */
  static String apart(String pair) {
    return pair.replace(" ", " . ");
  }

  private static String pair(String one, String other) {
    return one.compareTo(other) <= 0 ? one + " " + other : other + " " + one;
  }

  /** Two folded words as a pair, by the endings of each language. */
  static List<String> of(String one, String other) {
    return ENDINGS.stream()
        .map(endings -> pair(Folding.stem(endings, one), Folding.stem(endings, other)))
        .distinct()
        .toList();
  }

  /** The pairs of what was typed: each word with the next. */
  static List<List<String>> typed(List<Piece> pieces) {
    List<String> words = pieces.stream().flatMap(piece -> piece.words().stream()).toList();
    List<List<String>> pairs = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      pairs.add(of(words.get(i - 1), words.get(i)));
    }
    return pairs;
  }
}
