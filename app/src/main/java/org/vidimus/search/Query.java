package org.vidimus.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed, understood as far as it goes: a code, the beginning of one, or pieces that
 * each count as one word.
 *
 * @param text as typed, without blanks around it
 * @param code the code the whole text is, without strokes; empty when it is none
 * @param codeBeginning the beginning of codes the whole text is, without strokes; empty when none
 */
record Query(String text, String code, String codeBeginning, List<Piece> pieces) {
  private static final int LONGEST = 500;
  private static final int MOST_WORDS = 32;
  private static final int LONGEST_PHRASE = 4;
  private static final Pattern CODE = Pattern.compile("([A-Z]{3})[- ]?([A-Z9]{2})[- ]?([0-9]{5})");
  private static final Pattern BEGINNING =
      Pattern.compile("([A-Z]{3})[- ]([A-Z9]{1,2})(?:[- ]?([0-9]{0,5}))?|([A-Z]{3})-");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

  /**
   * Understands a text.
   *
   * @param seen the words the reader may see; a word that is none of them is taken for a slip of
   *     the finger
   */
  static Query of(String typed, Lexicon lexicon, SeenWords seen) {
    String text = typed.strip();
    text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String upper = text.toUpperCase(Locale.ROOT);
    String code = CODE.matcher(upper).matches() ? Folding.key(upper) : "";
    Matcher beginning = BEGINNING.matcher(upper);
    return new Query(
        text,
        code,
        code.isEmpty() && beginning.matches() ? Folding.key(upper) : "",
        new Reading(text, lexicon, seen).pieces());
  }

  boolean isEmpty() {
    return pieces.isEmpty() && code.isEmpty() && codeBeginning.isEmpty();
  }

  /** How many pieces have to match; a long question may miss some. */
  int due() {
    int all = pieces.size();
    return all <= 2 ? all : (2 * all + 2) / 3;
  }

  /** Walks the words from the left and takes the longest phrase that means something. */
  private record Reading(String text, Lexicon lexicon, SeenWords seen) {
    List<Piece> pieces() {
      List<Folding.Token> words = new ArrayList<>(Folding.tokens(Folding.WORDS, text));
      if (words.stream().anyMatch(word -> !Folding.isEmptyWord(word.text()))) {
        words.removeIf(word -> Folding.isEmptyWord(word.text()) && !isCode(word));
      }
      List<Piece> pieces = new ArrayList<>();
      for (int i = 0; i < words.size() && pieces.size() < MOST_WORDS; ) {
        Piece piece = next(words, i);
        pieces.add(piece);
        i += piece.words().size();
      }
      return pieces;
    }

    /** {@code AND} in capitals is Andorra, and {@code CAN} Canada. */
    private boolean isCode(Folding.Token word) {
      String typed = text.substring(word.start(), word.end());
      return typed.equals(typed.toUpperCase(Locale.ROOT)) && names(word.text());
    }

    private boolean names(String word) {
      return lexicon.find(word).contains(new Meaning("issuer", word.toUpperCase(Locale.ROOT)));
    }

    /** Small words in a sentence are words, though some state has them as its code. */
    private boolean isOnlyAWord(List<Folding.Token> span, int all) {
      Folding.Token word = span.getFirst();
      return span.size() == 1 && all > 2 && names(word.text()) && !isCode(word);
    }

    private Piece next(List<Folding.Token> words, int at) {
      int most = Math.min(LONGEST_PHRASE, words.size() - at);
      return dated(words.subList(at, at + Math.min(2, most)))
          .or(() -> meant(words, at, most))
          .or(() -> guessed(words, at, most))
          .orElseGet(() -> plain(words.subList(at, at + 1)));
    }

    /** {@code 2016}, and {@code valid 2016}. */
    private Optional<Piece> dated(List<Folding.Token> words) {
      if (YEAR.matcher(words.getFirst().text()).matches()) {
        return Optional.of(
            piece(
                words.subList(0, 1), List.of(new Meaning(Meaning.DATE, words.getFirst().text()))));
      }
      boolean asksForYear =
          words.size() == 2
              && lexicon.find(words.getFirst().text()).contains(new Meaning(Meaning.DATE, ""))
              && YEAR.matcher(words.getLast().text()).matches();
      return asksForYear
          ? Optional.of(piece(words, List.of(new Meaning(Meaning.DATE, words.getLast().text()))))
          : Optional.empty();
    }

    private Optional<Piece> meant(List<Folding.Token> words, int at, int most) {
      for (int length = most; length > 0; length--) {
        List<Folding.Token> span = words.subList(at, at + length);
        List<Meaning> meanings = lexicon.find(phrase(span));
        if (!meanings.isEmpty() && !isOnlyAWord(span, words.size())) {
          return Optional.of(piece(span, meanings));
        }
      }
      return Optional.empty();
    }

    /** Slips are forgiven only in phrases of which some word is nowhere to be found as it is. */
    private Optional<Piece> guessed(List<Folding.Token> words, int at, int most) {
      for (int length = most; length > 0; length--) {
        List<Folding.Token> span = words.subList(at, at + length);
        if (span.stream().anyMatch(word -> !seen.knows(word.text()))) {
          Optional<Phrases.Guess> guess = lexicon.guess(phrase(span));
          if (guess.isPresent()) {
            return guess.map(g -> piece(span, g.meanings(), g.phrase(), List.of()));
          }
        }
      }
      return Optional.empty();
    }

    private Piece plain(List<Folding.Token> span) {
      String word = span.getFirst().text();
      return piece(span, List.of(), "", seen.knows(word) ? List.of() : seen.near(word));
    }

    private Piece piece(List<Folding.Token> span, List<Meaning> meanings) {
      return piece(span, meanings, "", List.of());
    }

    private Piece piece(
        List<Folding.Token> span, List<Meaning> meanings, String guessed, List<String> near) {
      int start = span.getFirst().start();
      int end = span.getLast().end();
      return new Piece(
          span.stream().map(Folding.Token::text).toList(),
          text.substring(start, end),
          start,
          end,
          meanings,
          guessed,
          near);
    }

    private static String phrase(List<Folding.Token> span) {
      return String.join(" ", span.stream().map(Folding.Token::text).toList());
    }
  }
}
