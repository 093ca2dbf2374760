package org.vidimus.alert;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vidimus.common.Problem;

/** What an alert still needs before it can be submitted: field and sentence, in reading order. */
public final class Gaps {
  private Gaps() {}

  /** Names of the fields that are missing. */
  public static List<String> in(AlertContent content) {
    return List.copyOf(sentences(content).keySet());
  }

  /** The same as problems. */
  static List<Problem> problems(AlertContent content) {
    return sentences(content).entrySet().stream()
        .map(gap -> Problem.of(gap.getKey(), gap.getValue()))
        .toList();
  }

  private static Map<String, String> sentences(AlertContent content) {
    Map<String, String> gaps = new LinkedHashMap<>();
    need(gaps, "title", !content.title().isBlank(), "A title is missing.");
    need(gaps, "text", !content.text().isBlank(), "What was found is missing.");
    need(gaps, "topic", !content.topic().isEmpty(), "What it is about is missing.");
    need(
        gaps,
        "fraudClass",
        !content.topic().equals("document") || !content.fraudClass().isEmpty(),
        "The kind of fraud is missing.");
    need(
        gaps,
        "grading.source",
        !content.grading().source().isEmpty(),
        "The grade of the source is missing.");
    need(
        gaps,
        "grading.information",
        content.grading().information() > 0,
        "The grade of the information is missing.");
    need(
        gaps,
        "detected.on",
        !content.detected().on().isEmpty(),
        "The date is missing; a month is enough.");
    return gaps;
  }

  private static void need(Map<String, String> gaps, String field, boolean there, String sentence) {
    if (!there) {
      gaps.put(field, sentence);
    }
  }
}
