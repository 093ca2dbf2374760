package org.vidimus.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vidimus.learning.Delta.Step;

/** What a lesson comes to, as it tells its runtime. */
class AttemptTest {
  private long number;

  private static Attempt older() {
    return new Attempt(UUID.randomUUID(), "item", Standard.SCORM_12);
  }

  private static Attempt newer() {
    return new Attempt(UUID.randomUUID(), "item", Standard.SCORM_2004);
  }

  private Delta step(int sitting, Step step, Map<String, String> values) {
    return new Delta(++number, sitting, "item", step, values, 0);
  }

  private void play(Attempt attempt, int sitting, Map<String, String> values) {
    attempt.take(step(sitting, Step.BEGIN, Map.of()));
    attempt.take(step(sitting, Step.END, values));
  }

  private static void assertOutcome(Status status, Success success, double score, Attempt attempt) {
    OptionalDouble expected = score < 0 ? OptionalDouble.empty() : OptionalDouble.of(score);
    assertEquals(new Outcome(status, success, expected), attempt.outcome());
  }

  @Test
  void statusesOfTheOlderStandardAreReadAsThePublicFaceSays() {
    for (var expected :
        Map.of(
                "passed", new Outcome(Status.COMPLETED, Success.PASSED, OptionalDouble.empty()),
                "failed", new Outcome(Status.COMPLETED, Success.FAILED, OptionalDouble.empty()),
                "completed", Outcome.SEEN,
                "browsed", Outcome.BEGUN,
                "incomplete", Outcome.BEGUN)
            .entrySet()) {
      Attempt attempt = older();
      play(attempt, 1, Map.of("cmi.core.lesson_status", expected.getKey()));
      assertEquals(expected.getValue(), attempt.outcome(), expected.getKey());
    }
  }

  @Test
  void anOlderLessonThatEndsWithoutAStatusIsCompletedUnlessItIsSuspended() {
    Attempt ended = older();
    play(ended, 1, Map.of());
    assertOutcome(Status.COMPLETED, Success.UNKNOWN, -1, ended);
    Attempt suspended = older();
    play(suspended, 1, Map.of("cmi.core.exit", "suspend"));
    assertOutcome(Status.INCOMPLETE, Success.UNKNOWN, -1, suspended);
  }

  @Test
  void scoresOfTheOlderStandardLieBetweenTheirBounds() {
    Attempt attempt = older();
    play(
        attempt,
        1,
        Map.of(
            "cmi.core.lesson_status", "incomplete",
            "cmi.core.score.raw", "15",
            "cmi.core.score.min", "10",
            "cmi.core.score.max", "20"));
    assertOutcome(Status.INCOMPLETE, Success.UNKNOWN, 0.5, attempt);
    play(attempt, 1, Map.of("cmi.core.score.min", "", "cmi.core.score.max", ""));
    assertOutcome(Status.INCOMPLETE, Success.UNKNOWN, 0.15, attempt);
  }

  @Test
  void aScaledScoreBelowNothingIsNothing() {
    Attempt attempt = newer();
    play(
        attempt,
        1,
        Map.of(
            "cmi.score.scaled", "-0.5",
            "cmi.completion_status", "completed",
            "cmi.success_status", "failed"));
    assertOutcome(Status.COMPLETED, Success.FAILED, 0, attempt);
  }

  @Test
  void aSuspendedLessonResumesWithWhatItTold() {
    Attempt attempt = older();
    assertEquals("ab-initio", Resumption.first(Standard.SCORM_12).entry());
    play(
        attempt,
        1,
        Map.of(
            "cmi.core.lesson_location", "7",
            "cmi.core.exit", "suspend",
            "cmi.core.session_time", "0000:01:30.50"));
    Resumption next = attempt.resumption();
    assertEquals("resume", next.entry());
    assertEquals("7", next.values().get("cmi.core.lesson_location"));
    assertEquals("0000:01:30.50", next.totalTime());
  }

  @Test
  void aLessonThatNeverEndedItsSessionResumesToo() {
    Attempt attempt = older();
    attempt.take(step(1, Step.BEGIN, Map.of()));
    attempt.take(step(1, Step.SET, Map.of("cmi.core.lesson_location", "7")));
    assertEquals("resume", attempt.resumption().entry());
  }

  @Test
  void anOlderLessonThatEndedKeepsItsDataWithoutResuming() {
    Attempt attempt = older();
    play(attempt, 1, Map.of("cmi.suspend_data", "x", "cmi.core.exit", ""));
    assertEquals("", attempt.resumption().entry());
    assertEquals("x", attempt.resumption().values().get("cmi.suspend_data"));
  }

  @Test
  void aNewerLessonThatEndedBeginsAnewAndLosesNothingReached() {
    Attempt attempt = newer();
    play(
        attempt,
        1,
        Map.of(
            "cmi.completion_status", "completed",
            "cmi.success_status", "passed",
            "cmi.score.scaled", "0.9",
            "cmi.suspend_data", "x",
            "cmi.interactions.0.id", "q1",
            "cmi.interactions.0.learner_response", "a"));
    assertEquals("ab-initio", attempt.resumption().entry());
    assertTrue(attempt.resumption().values().isEmpty());
    play(attempt, 2, Map.of("cmi.completion_status", "incomplete", "cmi.interactions.0.id", "q2"));
    assertOutcome(Status.COMPLETED, Success.PASSED, 0.9, attempt);
    assertEquals(List.of("q1", "q2"), attempt.answers().stream().map(Answer::id).toList());
  }

  @Test
  void timeAddsUpOverSessions() {
    Attempt attempt = older();
    play(attempt, 1, Map.of("cmi.core.session_time", "00:01:00"));
    play(attempt, 2, Map.of("cmi.core.session_time", "00:00:30"));
    assertEquals(90, attempt.seconds());
  }

  @Test
  void timeOfALessonThatTellsNoneIsThePlayers() {
    Attempt attempt = older();
    attempt.take(step(1, Step.BEGIN, Map.of()));
    attempt.take(new Delta(9, 1, "item", Step.SET, Map.of(), 42));
    assertEquals(42, attempt.seconds());
  }

  @Test
  void aLateStepOfAnOlderSittingBettersAndOverwritesNothing() {
    Attempt attempt = older();
    play(attempt, 2, Map.of("cmi.core.lesson_location", "9", "cmi.core.exit", "suspend"));
    play(
        attempt,
        1,
        Map.of(
            "cmi.core.lesson_location", "3",
            "cmi.core.lesson_status", "passed",
            "cmi.core.session_time", "00:02:00"));
    assertEquals("9", attempt.resumption().values().get("cmi.core.lesson_location"));
    assertOutcome(Status.COMPLETED, Success.PASSED, -1, attempt);
    assertEquals(120, attempt.seconds());
  }

  @Test
  void answersKeepTheirTime() {
    Attempt attempt = older();
    play(
        attempt,
        1,
        Map.of(
            "cmi.interactions.0.id", "q1",
            "cmi.interactions.0.type", "choice",
            "cmi.interactions.0.student_response", "b",
            "cmi.interactions.0.result", "wrong",
            "cmi.interactions.0.latency", "00:00:05"));
    assertEquals(
        List.of(new Answer("q1", "choice", "b", "wrong", OptionalDouble.of(5))), attempt.answers());
  }

  @Test
  void aCourseComesToWhatItsLessonsDo() {
    Outcome passed = new Outcome(Status.COMPLETED, Success.PASSED, OptionalDouble.of(1));
    Outcome failed = new Outcome(Status.COMPLETED, Success.FAILED, OptionalDouble.of(0.5));
    assertEquals(Outcome.NONE, course(Outcome.NONE, Outcome.NONE));
    assertEquals(
        new Outcome(Status.INCOMPLETE, Success.PASSED, OptionalDouble.of(1)),
        course(passed, Outcome.NONE));
    assertEquals(
        new Outcome(Status.COMPLETED, Success.FAILED, OptionalDouble.of(0.75)),
        course(passed, failed));
    assertEquals(
        new Outcome(Status.COMPLETED, Success.PASSED, OptionalDouble.of(1)),
        course(passed, Outcome.SEEN));
  }

  private static Outcome course(Outcome... lessons) {
    return Outcome.course(List.of(lessons), List.of(lessons));
  }

  @Test
  void spansAreReadInBothForms() {
    assertEquals(OptionalDouble.of(3723.5), Timespan.seconds("01:02:03.5"));
    assertEquals(OptionalDouble.of(93784), Timespan.seconds("P1DT2H3M4S"));
    assertEquals(OptionalDouble.empty(), Timespan.seconds("soon"));
    assertEquals("PT1H2M3.50S", Timespan.write(Standard.SCORM_2004, 3723.5));
  }
}
