package org.vidimus.learning.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vidimus.common.Slice;
import org.vidimus.gate.Act;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Permission;
import org.vidimus.learning.Course;
import org.vidimus.learning.CourseId;
import org.vidimus.learning.CourseVersion;
import org.vidimus.learning.Courses;
import org.vidimus.learning.Outcome;
import org.vidimus.learning.Progress;
import org.vidimus.learning.Registration;
import org.vidimus.learning.Registrations;
import org.vidimus.learning.Report;

/** The catalogue: every course, and how the reader stands in each. Nobody who reads is refused. */
@ApplicationScoped
public class FindCourses {
  private final Courses courses;
  private final Registrations registrations;
  private final Progress progress;
  private final CurrentSubject current;

  @Inject
  FindCourses(
      Courses courses, Registrations registrations, Progress progress, CurrentSubject current) {
    this.courses = courses;
    this.registrations = registrations;
    this.progress = progress;
    this.current = current;
  }

  @Act(Permission.FIND_COURSES)
  @Transactional
  public Slice<CourseRow> find(int from, int size) {
    UUID me = current.get().person();
    Map<CourseId, Registration> mine =
        registrations.of(me).stream()
            .collect(Collectors.toMap(Registration::course, Function.identity(), (a, _) -> a));
    List<CourseRow> rows =
        courses.page(from, size).stream().map(c -> row(c, mine.get(c.id()))).toList();
    return new Slice<>(courses.count(), from, rows);
  }

  private CourseRow row(Course course, @org.jspecify.annotations.Nullable Registration mine) {
    if (mine == null) {
      CourseVersion version = courses.current(course);
      return new CourseRow(
          course.id(),
          course.title(),
          version.titles(),
          version.number(),
          courses.lessons(version).size(),
          0,
          Outcome.NONE,
          "");
    }
    Report report = progress.report(mine);
    return new CourseRow(
        course.id(),
        report.version().title(),
        report.version().titles(),
        report.version().number(),
        report.lessons().size(),
        report.done(),
        report.outcome(),
        mine.id().text());
  }
}
