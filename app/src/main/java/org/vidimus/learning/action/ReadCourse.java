package org.vidimus.learning.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Permission;
import org.vidimus.learning.Course;
import org.vidimus.learning.CourseId;
import org.vidimus.learning.CourseVersion;
import org.vidimus.learning.Courses;
import org.vidimus.learning.Lesson;
import org.vidimus.learning.LessonPlan;
import org.vidimus.learning.Outcome;
import org.vidimus.learning.PackageFolders;
import org.vidimus.learning.Progress;
import org.vidimus.learning.Registration;
import org.vidimus.learning.Registrations;
import org.vidimus.learning.Report;

/**
 * A course with its lessons, in the version the reader is on, else the newest, and how the reader
 * stands in them. Refuses as missing what does not exist or may not be seen.
 */
@ApplicationScoped
public class ReadCourse {
  private final Courses courses;
  private final Registrations registrations;
  private final Progress progress;
  private final PackageFolders folders;
  private final CurrentSubject current;

  @Inject
  ReadCourse(
      Courses courses,
      Registrations registrations,
      Progress progress,
      PackageFolders folders,
      CurrentSubject current) {
    this.courses = courses;
    this.registrations = registrations;
    this.progress = progress;
    this.folders = folders;
    this.current = current;
  }

  @Act(Permission.READ_COURSE)
  @Transactional
  public CourseView read(CourseId id) {
    Course course = courses.find(id).orElseThrow(Refusal::missing);
    Optional<Registration> mine = registrations.find(id, current.get().person());
    Optional<Report> report = mine.map(progress::report);
    CourseVersion version = report.map(Report::version).orElseGet(() -> courses.current(course));
    return new CourseView(
        id,
        version.title(),
        version.titles(),
        version.number(),
        version.label(),
        version.standard(),
        version.uploadedAt(),
        courses.current(course).number(),
        folders.factSheet(version),
        version.contents(),
        courses.lessons(version).stream().map(l -> lesson(l, report)).toList(),
        report.map(Report::outcome).orElse(Outcome.NONE),
        report.map(Report::seconds).orElse(0.0),
        mine.map(r -> r.id().text()).orElse(""));
  }

  private static CourseView.LessonView lesson(Lesson lesson, Optional<Report> report) {
    LessonPlan plan = lesson.plan();
    Optional<Report.Line> line =
        report.flatMap(r ->
            r.lessons().stream().filter(l -> l.lesson().equals(lesson.identifier())).findFirst());
    return new CourseView.LessonView(
        lesson.identifier(),
        lesson.title(),
        lesson.titles(),
        plan.teaches(),
        plan.masteryScore(),
        line.map(Report.Line::outcome).orElse(Outcome.NONE),
        line.flatMap(Report.Line::reached),
        line.map(Report.Line::seconds).orElse(0.0));
  }
}
