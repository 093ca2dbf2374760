package org.vidimus.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vidimus.common.Place;
import org.vidimus.common.Words;
import org.vidimus.glossary.Vocabulary;
import org.vidimus.learning.CourseId;
import org.vidimus.learning.Heading;
import org.vidimus.learning.Outcome;
import org.vidimus.learning.Status;
import org.vidimus.learning.action.CourseView;
import org.vidimus.learning.action.ReadCourse;

/** A course: its facts, its lessons, and the way into it. */
@Named
@RequestScoped
public class CoursePage {
  private final CourseView course;
  private final Place place;
  private final Words words;
  private final List<Line> lines = new ArrayList<>();

  @Inject
  CoursePage(ReadCourse readCourse, Place place, Words words) {
    this.place = place;
    this.words = words;
    course = readCourse.read(CourseId.of(place.part("id")));
    Map<String, CourseView.LessonView> lessons =
        course.lessons().stream()
            .collect(Collectors.toMap(CourseView.LessonView::id, Function.identity()));
    for (Heading heading : course.contents()) {
      CourseView.LessonView lesson = lessons.get(heading.lesson());
      lines.add(
          lesson == null
              ? new Line(heading.title(), true, heading.depth(), Outcome.NONE, 0, List.of())
              : new Line(
                  lesson.titles().in(place.getLang()),
                  false,
                  heading.depth(),
                  lesson.outcome(),
                  Math.round(lesson.seconds() / 60),
                  lesson.teaches()));
    }
  }

  /** A line of the contents: a chapter or a lesson. */
  public record Line(
      String title,
      boolean chapter,
      int depth,
      Outcome outcome,
      long minutes,
      List<String> teaches) {
    public Line {
      teaches = List.copyOf(teaches);
    }

    public boolean done() {
      return outcome.status() == Status.COMPLETED;
    }
  }

  public CourseView getCourse() {
    return course;
  }

  /** The name of a feature or fraud method. */
  public String word(String slug) {
    String key =
        Vocabulary.FEATURE.has(slug)
            ? Vocabulary.FEATURE.words(slug)
            : Vocabulary.FRAUD_METHOD.words(slug);
    return words.has(key) ? words.say(place.getLang(), key) : slug;
  }

  public List<Line> getLines() {
    return lines;
  }

  /** The score in per cent; empty where there is none. */
  public String getPercent() {
    return course.outcome().score().isPresent()
        ? String.valueOf(Math.round(course.outcome().score().getAsDouble() * 100))
        : "";
  }

  public long getMinutes() {
    return Math.round(course.seconds() / 60);
  }

  public long getDone() {
    return lines.stream().filter(Line::done).count();
  }
}
