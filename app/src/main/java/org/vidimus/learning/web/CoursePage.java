package org.vidimus.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vidimus.common.Place;
import org.vidimus.common.Words;
import org.vidimus.glossary.Vocabulary;
import org.vidimus.learning.CourseId;
import org.vidimus.learning.Heading;
import org.vidimus.learning.Outcome;
import org.vidimus.learning.Reached;
import org.vidimus.learning.Standard;
import org.vidimus.learning.Status;
import org.vidimus.learning.Success;
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
      lines.add(lesson == null ? chapter(heading) : line(heading, lesson));
    }
  }

  private static Line chapter(Heading heading) {
    return new Line(
        heading.title(), "", "", heading.depth(), Outcome.NONE, Optional.empty(), 0, 0, List.of());
  }

  private Line line(Heading heading, CourseView.LessonView lesson) {
    return new Line(
        lesson.titles().in(place.getLang()),
        lesson.id(),
        course.registration().isEmpty()
            ? ""
            : "/learn/"
                + course.registration()
                + "?lesson="
                + URLEncoder.encode(lesson.id(), StandardCharsets.UTF_8),
        heading.depth(),
        lesson.outcome(),
        lesson.reached(),
        Math.round(lesson.seconds() / 60),
        course.factSheet().lessonMinutes().getOrDefault(lesson.id(), 0),
        lesson.teaches());
  }

  /**
   * A line of the contents: a chapter or a lesson.
   *
   * @param lesson identifier; empty for a chapter
   * @param address opens the player at the lesson; empty for who has not begun
   * @param minutes spent in it
   * @param about what its makers think it takes; 0 where they do not say
   */
  public record Line(
      String title,
      String lesson,
      String address,
      int depth,
      Outcome outcome,
      Optional<Reached> reached,
      long minutes,
      int about,
      List<String> teaches) {
    public Line {
      teaches = List.copyOf(teaches);
    }

    public boolean chapter() {
      return lesson.isEmpty();
    }

    public boolean done() {
      return outcome.status() == Status.COMPLETED;
    }

    /** Where the learner is in a lesson that is not done. */
    public boolean underway() {
      return reached.isPresent() && outcome.status() == Status.INCOMPLETE;
    }

    /** The sign before it. */
    public String sign() {
      if (outcome.success() == Success.FAILED) {
        return "no";
      }
      return switch (outcome.status()) {
        case COMPLETED -> "yes";
        case INCOMPLETE -> "half";
        case NOT_ATTEMPTED -> "ring";
      };
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

  /** When the course is passed, in words. */
  public String getPassing() {
    IntSummaryStatistics points =
        course.lessons().stream()
            .map(CourseView.LessonView::masteryScore)
            .filter(score -> !score.isEmpty())
            .mapToInt(score -> (int) Math.round(Double.parseDouble(score) * scale()))
            .filter(score -> score > 0)
            .summaryStatistics();
    if (points.getCount() == 0) {
      return words.say(place.getLang(), "learning.sheet.by-itself");
    }
    return points.getMin() == points.getMax()
        ? words.say(place.getLang(), "learning.sheet.points", points.getMin())
        : words.say(
            place.getLang(), "learning.sheet.points-between", points.getMin(), points.getMax());
  }

  /** SCORM 1.2 counts to 100, SCORM 2004 to 1. */
  private int scale() {
    return course.standard() == Standard.SCORM_12 ? 1 : 100;
  }

  /** Its languages by name; empty where the package names none. */
  public String getLanguages() {
    Locale reader = Locale.forLanguageTag(place.getLang());
    return course.factSheet().languages().stream()
        .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(reader))
        .collect(Collectors.joining(", "));
  }

  public long getMinutes() {
    return Math.round(course.seconds() / 60);
  }

  public long getDone() {
    return lines.stream().filter(Line::done).count();
  }
}
