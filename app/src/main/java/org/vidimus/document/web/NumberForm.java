package org.vidimus.document.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a document number looks like, read from its regular expression: letters that stand there as
 * they are, and so many letters or digits.
 */
record NumberForm(List<Piece> pieces) {
  private static final Pattern PIECE =
      Pattern.compile(
          "(?<digits>\\\\d|\\[0-9])|(?<letters>\\[A-Z])|(?<either>\\[A-Z0-9]|\\[0-9A-Z])"
              + "|\\\\?(?<plain>[-/. ])|(?<self>[A-Z0-9])");
  private static final Pattern TIMES = Pattern.compile("\\{(\\d{1,2})(?:,(\\d{1,2}))?}");

  /** What may stand in a place. */
  enum Kind {
    PLAIN,
    DIGITS,
    LETTERS,
    EITHER
  }

  /**
   * Places of one kind in a row.
   *
   * @param text what stands there, of {@link Kind#PLAIN}
   * @param least how many there are, and {@code most}
   */
  record Piece(Kind kind, String text, int least, int most) {
    private boolean continues(Piece before) {
      return kind == before.kind && least == most && before.least == before.most;
    }

    private Piece and(Piece next) {
      return new Piece(kind, text + next.text, least + next.least, most + next.most);
    }
  }

  /** The form that an expression describes; nothing where it says more than a form can. */
  static Optional<NumberForm> of(String expression) {
    List<Piece> pieces = new ArrayList<>();
    Matcher piece = PIECE.matcher(expression);
    Matcher times = TIMES.matcher(expression);
    int at = 0;
    while (at < expression.length()) {
      if (!piece.region(at, expression.length()).lookingAt()) {
        return Optional.empty();
      }
      at = piece.end();
      int least = 1;
      int most = 1;
      if (times.region(at, expression.length()).lookingAt()) {
        least = Integer.parseInt(times.group(1));
        most = times.group(2) == null ? least : Integer.parseInt(times.group(2));
        at = times.end();
      }
      add(pieces, piece(piece, least, most));
    }
    return Optional.of(pieces).filter(all -> !all.isEmpty()).map(NumberForm::new);
  }

  private static Piece piece(Matcher found, int least, int most) {
    Kind kind =
        found.group("digits") != null
            ? Kind.DIGITS
            : found.group("letters") != null
                ? Kind.LETTERS
                : found.group("either") != null ? Kind.EITHER : Kind.PLAIN;
    String plain = found.group("plain") == null ? found.group("self") : found.group("plain");
    return new Piece(kind, kind == Kind.PLAIN ? plain.repeat(least) : "", least, most);
  }

  private static void add(List<Piece> pieces, Piece next) {
    if (!pieces.isEmpty() && next.continues(pieces.getLast())) {
      pieces.add(pieces.removeLast().and(next));
    } else {
      pieces.add(next);
    }
  }
}
