package org.vidimus.search.web;

import java.util.ArrayList;
import java.util.List;
import org.vidimus.common.Words;
import org.vidimus.search.Found;
import org.vidimus.search.Snippet;

/**
 * A hit as the page shows it.
 *
 * @param kind what it is, in words
 * @param icon what stands where it has no picture
 * @param facts since when, until when
 * @param runs the words that matched, among the others
 * @param state class of the state mark: {@code on off false}, or nothing
 * @param standing what the state mark says; empty when it has none
 */
public record Row(
    Found.Hit hit,
    String kind,
    String icon,
    List<String> facts,
    List<Snippet.Run> runs,
    String state,
    String standing) {

  static Row of(Found.Hit hit, Words words, String lang) {
    return new Row(
        hit,
        words.say(lang, kindKey(hit)),
        icon(hit.kind()),
        facts(hit, words, lang),
        runs(hit.snippet(), hit.kind()),
        state(hit),
        standing(hit, words, lang));
  }

  /** Terms and lessons are passed on as one likes; saying so on each would only be noise. */
  public boolean isHandled() {
    return !hit.kind().equals("term") && !hit.kind().equals("lesson");
  }

  /** A document's code and dates say enough where no word of it was asked for. */
  private static List<Snippet.Run> runs(Snippet snippet, String kind) {
    return kind.equals("document") && snippet.spans().isEmpty() ? List.of() : snippet.runs();
  }

  private static String kindKey(Found.Hit hit) {
    if (!hit.kind().equals("specimen")) {
      return "kind." + hit.kind();
    }
    return hit.fraudClass().isEmpty() ? "search.genuine-specimen" : "search.false-specimen";
  }

  private static String icon(String kind) {
    return switch (kind) {
      case "alert" -> "alert";
      case "lesson" -> "course";
      case "term" -> "term";
      default -> "image";
    };
  }

  private static List<String> facts(Found.Hit hit, Words words, String lang) {
    List<String> facts = new ArrayList<>();
    hit.standing()
        .ifPresent(standing -> {
          if (!standing.from().isEmpty()) {
            facts.add(words.say(lang, "search.since", year(standing.from())));
          }
          if (!standing.until().isEmpty()) {
            facts.add(words.say(lang, "search.until", standing.until()));
          }
        });
    return facts;
  }

  private static String year(String date) {
    return date.substring(0, 4);
  }

  private static String state(Found.Hit hit) {
    if (!hit.fraudClass().isEmpty()) {
      return "false";
    }
    return hit.standing()
        .map(standing ->
            switch (standing.state()) {
              case "yes" -> "on";
              case "no" -> "off";
              default -> "";
            })
        .orElse("");
  }

  private static String standing(Found.Hit hit, Words words, String lang) {
    if (!hit.fraudClass().isEmpty()) {
      return words.say(lang, "fraudClass." + hit.fraudClass());
    }
    return hit.standing().map(s -> words.say(lang, "search.standing." + s.state())).orElse("");
  }
}
