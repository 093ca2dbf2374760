package org.vidimus.learning.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vidimus.common.Refusal;
import org.vidimus.common.Texts;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;
import org.vidimus.learning.CourseVersion;
import org.vidimus.learning.Courses;
import org.vidimus.learning.Lesson;
import org.vidimus.learning.Progress;
import org.vidimus.learning.RegistrationId;
import org.vidimus.learning.Registrations;

/**
 * What the player needs to begin: the course, its contents and its lessons. Only the learner may.
 */
@ApplicationScoped
public class ReadPlayer {
  private final Courses courses;
  private final Registrations registrations;
  private final Progress progress;

  @Inject
  ReadPlayer(Courses courses, Registrations registrations, Progress progress) {
    this.courses = courses;
    this.registrations = registrations;
    this.progress = progress;
  }

  @Act(Permission.RECORD_PROGRESS)
  @Transactional
  public PlayerView read(RegistrationId id) {
    CourseVersion version =
        progress.report(registrations.find(id).orElseThrow(Refusal::missing)).version();
    List<Lesson> lessons = courses.lessons(version);
    return new PlayerView(
        version.course(),
        version.titles(),
        version.number(),
        version.standard(),
        version.contents(),
        lessons.stream().map(Lesson::plan).toList(),
        lessons.stream().collect(Collectors.toMap(Lesson::identifier, Lesson::titles)));
  }

  /**
   * The course as the player shows it.
   *
   * @param lessonTitles titles of lessons by identifier, in every language there is
   */
  public record PlayerView(
      org.vidimus.learning.CourseId course,
      Texts titles,
      int version,
      org.vidimus.learning.Standard standard,
      List<org.vidimus.learning.Heading> contents,
      List<org.vidimus.learning.LessonPlan> lessons,
      Map<String, Texts> lessonTitles) {
    public PlayerView {
      lessonTitles = Map.copyOf(lessonTitles);
      contents = List.copyOf(contents);
      lessons = List.copyOf(lessons);
    }
  }
}
