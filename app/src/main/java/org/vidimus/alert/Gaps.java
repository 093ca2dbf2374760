package org.vidimus.alert;

import java.util.ArrayList;
import java.util.List;
import org.vidimus.common.Problem;

/** What an alert still needs before it can be submitted: its fields in reading order. */
public final class Gaps {
  private Gaps() {}

  /** Names of the fields that are missing. */
  public static List<String> in(AlertContent content) {
    List<String> gaps = new ArrayList<>();
    need(gaps, "title", !content.title().isBlank());
    need(gaps, "text", !content.text().isBlank());
    need(gaps, "topic", !content.topic().isEmpty());
    need(
        gaps, "fraudClass", !content.topic().equals("document") || !content.fraudClass().isEmpty());
    need(gaps, "grading.source", !content.grading().source().isEmpty());
    need(gaps, "grading.information", content.grading().information() > 0);
    need(gaps, "detected.on", !content.detected().on().isEmpty());
    return List.copyOf(gaps);
  }

  private static void need(List<String> gaps, String field, boolean there) {
    if (!there) {
      gaps.add(field);
    }
  }

  /** The same as problems; each field has a sentence of its own. */
  static List<Problem> problems(AlertContent content) {
    return in(content).stream()
        .map(field -> Problem.of(field, "alert.fault.gap." + field))
        .toList();
  }
}
