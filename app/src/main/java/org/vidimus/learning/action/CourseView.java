package org.vidimus.learning.action;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vidimus.common.Texts;
import org.vidimus.learning.CourseId;
import org.vidimus.learning.FactSheet;
import org.vidimus.learning.Heading;
import org.vidimus.learning.Outcome;
import org.vidimus.learning.Reached;
import org.vidimus.learning.Standard;

/**
 * A course as its page shows it.
 *
 * @param titles the title in every language there is
 * @param version counted by the portal
 * @param label the version as the maker writes it
 * @param newest number of the version newcomers get
 * @param registration the reader's; empty where there is none
 */
public record CourseView(
    CourseId id,
    String title,
    Texts titles,
    int version,
    String label,
    Standard standard,
    Instant uploadedAt,
    int newest,
    FactSheet factSheet,
    List<Heading> contents,
    List<LessonView> lessons,
    Outcome outcome,
    double seconds,
    String registration) {

  /**
   * A lesson of it, as the reader stands in it.
   *
   * @param masteryScore as its standard writes it; empty where there is none
   */
  public record LessonView(
      String id,
      String title,
      Texts titles,
      List<String> teaches,
      String masteryScore,
      Outcome outcome,
      Optional<Reached> reached,
      double seconds) {
    public LessonView {
      teaches = List.copyOf(teaches);
    }
  }

  public CourseView {
    contents = List.copyOf(contents);
    lessons = List.copyOf(lessons);
  }
}
