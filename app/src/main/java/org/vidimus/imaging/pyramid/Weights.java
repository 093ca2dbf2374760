package org.vidimus.imaging.pyramid;

import java.util.Arrays;

/**
 * How much each source sample counts for each target sample along one axis: a triangle as wide as
 * two target samples when the picture shrinks, as two source samples when it grows. Weights of one
 * target sample sum to 65536.
 */
final class Weights {
  private static final int ONE = 1 << 16;

  private final int[] firsts;
  private final int[][] shares;

  private Weights(int[] firsts, int[][] shares) {
    this.firsts = firsts;
    this.shares = shares;
  }

  static Weights of(int from, int to) {
    double scale = (double) from / to;
    double reach = Math.max(1, scale);
    int[] firsts = new int[to];
    int[][] shares = new int[to][];
    for (int i = 0; i < to; i++) {
      double centre = (i + 0.5) * scale - 0.5;
      int first = Math.max(0, (int) Math.ceil(centre - reach));
      int last = Math.min(from - 1, (int) Math.floor(centre + reach));
      firsts[i] = first;
      shares[i] = triangle(first, last, centre, reach);
    }
    return new Weights(firsts, shares);
  }

  private static int[] triangle(int first, int last, double centre, double reach) {
    double[] raw = new double[last - first + 1];
    for (int i = 0; i < raw.length; i++) {
      raw[i] = Math.max(0, 1 - Math.abs(first + i - centre) / reach);
    }
    double sum = Arrays.stream(raw).sum();
    int[] share = new int[raw.length];
    int left = ONE;
    int heaviest = 0;
    for (int i = 0; i < raw.length; i++) {
      share[i] = (int) Math.round(raw[i] / sum * ONE);
      left -= share[i];
      heaviest = raw[i] > raw[heaviest] ? i : heaviest;
    }
    share[heaviest] += left;
    return share;
  }

  int size() {
    return firsts.length;
  }

  int first(int target) {
    return firsts[target];
  }

  byte mean(int target, byte[] samples, int at, int step) {
    int sum = ONE / 2;
    int index = at;
    for (int share : shares[target]) {
      sum += share * (samples[index] & 0xff);
      index += step;
    }
    return (byte) (sum >> 16);
  }
}
