package org.vidimus.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Folded phrases and what they mean. */
final class Phrases {
  private static final int SHORTEST_GUESS = 5;

  private final Map<String, List<Meaning>> meanings = new HashMap<>();

  /** Phrases that start with the same letter and have as many words. */
  private final Map<String, List<String>> alike = new HashMap<>();

  /** A phrase that was meant in spite of slips. */
  record Guess(String phrase, int slips, List<Meaning> meanings) {}

  void add(String text, String kind, String value) {
    String phrase = Folding.phrase(text);
    if (phrase.isEmpty()) {
      return;
    }
    List<Meaning> known = meanings.computeIfAbsent(phrase, _ -> new ArrayList<>());
    if (known.isEmpty()) {
      alike.computeIfAbsent(bucket(phrase), _ -> new ArrayList<>()).add(phrase);
    }
    Meaning meaning = new Meaning(kind, value);
    if (!known.contains(meaning)) {
      known.add(meaning);
    }
  }

  /** What a folded phrase means; empty when nothing. */
  List<Meaning> find(String phrase) {
    return meanings.getOrDefault(phrase, List.of());
  }

  /** The nearest phrase within the slips that its length allows. */
  Optional<Guess> guess(String phrase) {
    if (phrase.length() < SHORTEST_GUESS) {
      return Optional.empty();
    }
    int least = Folding.slips(phrase) + 1;
    String best = "";
    for (String candidate : alike.getOrDefault(bucket(phrase), List.of())) {
      if (Math.abs(candidate.length() - phrase.length()) < least
          && candidate.length() >= SHORTEST_GUESS) {
        // a beginning that is written for another is no slip
        String begun = candidate.charAt(0) + phrase.substring(1);
        int slips = Distance.between(begun, candidate, least - 1);
        if (slips < least) {
          least = slips;
          best = candidate;
        }
      }
    }
    return best.isEmpty()
        ? Optional.empty()
        : Optional.of(new Guess(best, least, List.copyOf(find(best))));
  }

  private static String bucket(String phrase) {
    return sound(phrase.charAt(0)) + "" + phrase.chars().filter(c -> c == ' ').count();
  }

  /** Letters that are written for one another at the beginning of a name: Kuilmar, Wessaly. */
  private static char sound(char first) {
    for (String alike : List.of("kqc", "vwf", "szx", "ijy", "bp", "dt")) {
      if (alike.indexOf(first) >= 0) {
        return alike.charAt(0);
      }
    }
    return first;
  }
}
