package org.vidimus.search;

/** How many slips lie between two words: a letter wrong, missing, too many, or two swapped. */
final class Distance {
  private Distance() {}

  /** The number of slips; one more than {@code most} when there are more than that. */
  static int between(String one, String other, int most) {
    int[] before = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= other.length(); j++) {
        row[j] = cell(one, other, i, j, last, row);
        if (i > 1 && j > 1 && swapped(one, other, i, j)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return most + 1;
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return Math.min(last[other.length()], most + 1);
  }

  private static int cell(String one, String other, int i, int j, int[] last, int[] row) {
    int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    return Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + same);
  }

  private static boolean swapped(String one, String other, int i, int j) {
    return one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
