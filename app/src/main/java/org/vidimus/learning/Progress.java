package org.vidimus.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts journal, attempts and outcomes together. */
@ApplicationScoped
public class Progress {
  private final Courses courses;
  private final Registrations registrations;

  @Inject
  Progress(Courses courses, Registrations registrations) {
    this.courses = courses;
    this.registrations = registrations;
  }

  /**
   * Takes the steps that come next in a journal, each once; what was taken before is passed over,
   * what has a gap before it is left. Steps for lessons that are not of the version count as taken.
   */
  public Acknowledgement take(Registration registration, UUID journalId, List<Delta> deltas) {
    Journal journal = registrations.journal(journalId, registration.id());
    Map<String, Attempt> touched = new LinkedHashMap<>();
    CourseVersion version = courses.version(registration.courseVersion());
    List<String> known = courses.lessons(version).stream().map(Lesson::identifier).toList();
    for (Delta delta : deltas) {
      if (journal.take(delta.number())
          && known.contains(delta.lesson())
          && delta.sitting() <= registration.sittings()) {
        touched
            .computeIfAbsent(
                delta.lesson(),
                l -> registrations.attempt(registration.id(), l, version.standard()))
            .take(delta);
        if (delta.sitting() == registration.sittings()) {
          registration.visit(delta.lesson());
        }
      }
    }
    return new Acknowledgement(
        journal.taken(),
        registration.sittings(),
        touched.values().stream().map(Standing::of).toList());
  }

  /** Opens the player once more: its number, and how each lesson stands. */
  public Sitting sit(Registration registration) {
    int number = registration.sit();
    return new Sitting(number, registration.place(), standings(registration));
  }

  private List<Standing> standings(Registration registration) {
    Map<String, Attempt> attempts = attempts(registration);
    CourseVersion version = courses.version(registration.courseVersion());
    return courses.lessons(version).stream()
        .map(l ->
            attempts.containsKey(l.identifier())
                ? Standing.of(attempts.get(l.identifier()))
                : Standing.none(l.identifier(), version.standard()))
        .toList();
  }

  private Map<String, Attempt> attempts(Registration registration) {
    return registrations.attempts(registration.id()).stream()
        .collect(Collectors.toMap(Attempt::lesson, Function.identity()));
  }

  /** What a registration comes to, lesson by lesson. */
  public Report report(Registration registration) {
    CourseVersion version = courses.version(registration.courseVersion());
    Map<String, Attempt> attempts = attempts(registration);
    List<Lesson> lessons = courses.lessons(version);
    Map<String, Outcome> outcomes = new HashMap<>();
    attempts.forEach((lesson, attempt) -> outcomes.put(lesson, attempt.outcome()));
    List<Outcome> all = lessons.stream().map(l -> outcome(outcomes, l)).toList();
    List<Outcome> speaking =
        lessons.stream()
            .filter(l -> l.plan().kind() != LessonPlan.Kind.ASSET)
            .map(l -> outcome(outcomes, l))
            .toList();
    return new Report(
        registration.id(),
        version,
        Outcome.course(speaking.isEmpty() ? all : speaking, all),
        lessons.stream()
            .map(l -> line(l, Optional.ofNullable(attempts.get(l.identifier()))))
            .toList());
  }

  private static Report.Line line(Lesson lesson, Optional<Attempt> attempt) {
    return new Report.Line(
        lesson.identifier(),
        lesson.title(),
        attempt.map(Attempt::outcome).orElse(Outcome.NONE),
        attempt.map(Attempt::seconds).orElse(0.0),
        attempt.flatMap(Attempt::reached),
        attempt.map(Attempt::answers).orElse(List.of()));
  }

  private static Outcome outcome(Map<String, Outcome> outcomes, Lesson lesson) {
    return outcomes.getOrDefault(lesson.identifier(), Outcome.NONE);
  }
}
