package org.vidimus.access.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Two texts side by side, with the words that only one of them has. Lines that both have are left
 * out, so that of a long list only what changes is shown.
 */
public record Difference(List<Run> before, List<Run> after) {
  /** Above as many pairs of words the texts are shown without looking for what they share. */
  private static final int MOST_PAIRS = 4_000_000;

  /**
   * A piece of a text.
   *
   * @param changed whether the other text lacks it
   */
  public record Run(String text, boolean changed) {}

  /** What differs between two texts; where one is empty the other is new and no word is marked. */
  static Difference between(String before, String after) {
    List<String> was = words(without(before, after));
    List<String> becomes = words(without(after, before));
    if (was.isEmpty() || becomes.isEmpty() || (long) was.size() * becomes.size() > MOST_PAIRS) {
      return new Difference(
          runs(was, new boolean[was.size()]), runs(becomes, new boolean[becomes.size()]));
    }
    boolean[] gone = new boolean[was.size()];
    boolean[] come = new boolean[becomes.size()];
    Arrays.fill(gone, true);
    Arrays.fill(come, true);
    keepShared(was, becomes, gone, come);
    return new Difference(runs(was, gone), runs(becomes, come));
  }

  private static String without(String text, String other) {
    List<String> others = other.lines().toList();
    return String.join("\n", text.lines().filter(line -> !others.contains(line)).toList());
  }

  /** Words and the white space between them. */
  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)"));
  }

  /** Clears the marks of the longest sequence of words that both have. */
  private static void keepShared(
      List<String> was, List<String> becomes, boolean[] gone, boolean[] come) {
    int[][] longest = new int[was.size() + 1][becomes.size() + 1];
    for (int i = was.size() - 1; i >= 0; i--) {
      for (int k = becomes.size() - 1; k >= 0; k--) {
        longest[i][k] =
            was.get(i).equals(becomes.get(k))
                ? longest[i + 1][k + 1] + 1
                : Math.max(longest[i + 1][k], longest[i][k + 1]);
      }
    }
    int i = 0;
    int k = 0;
    while (i < was.size() && k < becomes.size()) {
      if (was.get(i).equals(becomes.get(k))) {
        gone[i++] = false;
        come[k++] = false;
      } else if (longest[i + 1][k] >= longest[i][k + 1]) {
        i++;
      } else {
        k++;
      }
    }
  }

  private static List<Run> runs(List<String> words, boolean[] changed) {
    List<Run> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || changed[i] != changed[from]) {
        runs.add(new Run(String.join("", words.subList(from, i)), changed[from]));
        from = i;
      }
    }
    return runs;
  }
}
