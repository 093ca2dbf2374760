package org.vidimus.specimens.technique;

import java.util.Map;

/** Letters of a perforating machine: four columns, five rows. */
final class DotLetters {
  private static final Map<Character, String> ROWS =
      Map.ofEntries(
          Map.entry('0', ".##.#..##..##..#.##."),
          Map.entry('1', "..#..##...#...#..###"),
          Map.entry('2', "###....#.##.#...####"),
          Map.entry('3', "###....#.##....####."),
          Map.entry('4', "#..##..#####...#...#"),
          Map.entry('5', "#####...###....####."),
          Map.entry('6', ".####...###.#..#.##."),
          Map.entry('7', "####...#..#..#...#.."),
          Map.entry('8', ".##.#..#.##.#..#.##."),
          Map.entry('9', ".##.#..#.###...####."),
          Map.entry('A', ".##.#..######..##..#"),
          Map.entry('B', "###.#..####.#..####."),
          Map.entry('C', ".####...#...#....###"),
          Map.entry('D', "###.#..##..##..####."),
          Map.entry('G', ".####...#.###..#.###"),
          Map.entry('K', "#..##.#.##..#.#.#..#"),
          Map.entry('N', "#..###.##.###..##..#"),
          Map.entry('Q', ".##.#..##..##.##.###"),
          Map.entry('R', "###.#..####.#.#.#..#"),
          Map.entry('S', ".####....##....####."),
          Map.entry('T', "####.##..##..##..##."),
          Map.entry('V', "#..##..##..#.##..##."));

  private DotLetters() {}

  static String rows(char c) {
    String rows = ROWS.get(c);
    if (rows == null) {
      throw new IllegalArgumentException("the perforating machine has no " + c);
    }
    return rows;
  }
}
