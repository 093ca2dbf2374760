package org.vidimus.common;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence for people that is in nobody's language yet: a key of the content bundle and what
 * fills it in. {@link Words} say it once it is known who reads it. Arguments are texts, so that
 * numbers stand as they are, ungrouped; they are what was sent, names, slugs and numbers, never
 * words of a language.
 */
public record Sentence(String key, List<String> arguments) {
  private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9-]*(\\.[A-Za-z0-9-]+)+");
  private static final char BETWEEN = '|';
  private static final char ESCAPE = '\\';

  public Sentence {
    arguments = List.copyOf(arguments);
  }

  /** The sentence of a key, filled in with the arguments as they print. */
  public static Sentence of(String key, Object... arguments) {
    return new Sentence(key, Arrays.stream(arguments).map(String::valueOf).toList());
  }

  /**
   * The sentence as one text, to be kept: {@code key|argument|argument}, with a backslash before
   * what would be read otherwise. {@link #read} understands it.
   */
  public String kept() {
    StringBuilder text = new StringBuilder(key);
    for (String argument : arguments) {
      text.append(BETWEEN);
      argument
          .chars()
          .forEach(c -> {
            if (c == BETWEEN || c == ESCAPE) {
              text.append(ESCAPE);
            }
            text.append((char) c);
          });
    }
    return text.toString();
  }

  /** A kept sentence. A text that begins with no key is a sentence already and stands as it is. */
  public static Sentence read(String kept) {
    List<String> pieces = pieces(kept);
    String key = pieces.getFirst();
    return KEY.matcher(key).matches()
        ? new Sentence(key, pieces.subList(1, pieces.size()))
        : new Sentence(kept, List.of());
  }

  private static List<String> pieces(String kept) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (int i = 0; i < kept.length(); i++) {
      char c = kept.charAt(i);
      if (c == BETWEEN) {
        pieces.add(piece.toString());
        piece.setLength(0);
      } else if (c == ESCAPE && i + 1 < kept.length()) {
        piece.append(kept.charAt(++i));
      } else {
        piece.append(c);
      }
    }
    pieces.add(piece.toString());
    return pieces;
  }

  /** The same with its longest arguments cut, where what is kept would be longer than that. */
  public Sentence within(int longest) {
    List<String> cut = new ArrayList<>(arguments);
    Sentence fitting = this;
    for (int over = over(longest); over > 0; over = fitting.over(longest)) {
      int at = 0;
      for (int i = 1; i < cut.size(); i++) {
        at = cut.get(i).length() > cut.get(at).length() ? i : at;
      }
      if (cut.isEmpty() || cut.get(at).length() < 2) {
        return new Sentence(key.substring(0, Math.min(key.length(), longest)), List.of());
      }
      String argument = cut.get(at);
      // what is cut may have been escaped, so a half at most, and then it is measured again
      int less = Math.min(over + 1, argument.length() / 2 + 1);
      cut.set(at, argument.substring(0, argument.length() - less) + "…");
      fitting = new Sentence(key, cut);
    }
    return fitting;
  }

  private int over(int longest) {
    return kept().length() - longest;
  }
}
