package org.vidimus.learning;

import java.util.List;
import java.util.Optional;

/** What a registration comes to. */
public record Report(
    RegistrationId id, CourseVersion version, Outcome outcome, List<Line> lessons) {

  /** One lesson of it; the page reached only where the lesson tells it. */
  public record Line(
      String lesson,
      String title,
      Outcome outcome,
      double seconds,
      Optional<Reached> reached,
      List<Answer> answers) {
    public Line {
      answers = List.copyOf(answers);
    }
  }

  public Report {
    lessons = List.copyOf(lessons);
  }

  public double seconds() {
    return lessons.stream().mapToDouble(Line::seconds).sum();
  }

  /** How many lessons are completed. */
  public int done() {
    return (int) lessons.stream().filter(l -> l.outcome().status() == Status.COMPLETED).count();
  }
}
