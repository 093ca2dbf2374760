package org.vidimus.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A learner's state in one lesson: what the lesson told its runtime, what it comes to, and the time
 * spent. What was reached once is kept: a second attempt can only better it.
 */
@Entity
@Table(name = "attempt")
public class Attempt {
  @Id private UUID id;
  private UUID registration;
  private String lesson;

  @Enumerated(EnumType.STRING)
  private Standard standard;

  private String state;
  private String answers;

  @Enumerated(EnumType.STRING)
  private Status status = Status.NOT_ATTEMPTED;

  @Enumerated(EnumType.STRING)
  private Success success = Success.UNKNOWN;

  private @Nullable Double score;

  @Column(name = "kept_status")
  @Enumerated(EnumType.STRING)
  private Status keptStatus = Status.NOT_ATTEMPTED;

  @Column(name = "kept_success")
  @Enumerated(EnumType.STRING)
  private Success keptSuccess = Success.UNKNOWN;

  @Column(name = "kept_score")
  private @Nullable Double keptScore;

  @Column(name = "earlier_seconds")
  private double earlierSeconds;

  @Column(name = "session_seconds")
  private double sessionSeconds;

  private int sitting;

  /** Whether the last session ended in a way that does not continue. */
  private boolean closed;

  @Version private long version;

  protected Attempt() {
    id = registration = new UUID(0, 0);
    lesson = "";
    standard = Standard.SCORM_12;
    state = answers = "{}";
  }

  Attempt(UUID registration, String lesson, Standard standard) {
    this();
    this.id = UUID.randomUUID();
    this.registration = registration;
    this.lesson = lesson;
    this.standard = standard;
  }

  public String lesson() {
    return lesson;
  }

  /** Takes one step; a step from an older sitting adds and betters, and overwrites nothing. */
  void take(Delta delta) {
    if (delta.sitting() < sitting) {
      takeLate(delta);
      return;
    }
    sitting = delta.sitting();
    switch (delta.step()) {
      case BEGIN -> begin();
      case SET -> set(delta);
      case END -> {
        set(delta);
        end();
      }
      case SEEN -> {
        sessionSeconds = Math.max(sessionSeconds, bounded(delta.seconds()));
        outcome(Outcome.SEEN);
      }
    }
  }

  private void begin() {
    earlierSeconds += sessionSeconds;
    sessionSeconds = 0;
    if (closed && standard == Standard.SCORM_2004) {
      startAnew();
    }
    closed = false;
    // an exit of the session before says nothing about this one
    state = state().with(Map.of(exit(), "", sessionTime(), "")).text();
    outcome(Outcome.of(standard, state()));
  }

  /**
   * SCORM 2004: an attempt that was not suspended is over, and the next one knows nothing of it.
   */
  private void startAnew() {
    Outcome kept = kept().best(current());
    keptStatus = kept.status();
    keptSuccess = kept.success();
    keptScore = nullable(kept.score());
    answers = appended(state());
    state = RuntimeState.EMPTY.text();
  }

  private void set(Delta delta) {
    state = state().with(delta.values()).text();
    OptionalDouble told = Timespan.seconds(state().get(sessionTime()));
    sessionSeconds = told.orElse(Math.max(sessionSeconds, bounded(delta.seconds())));
    outcome(Outcome.of(standard, state()));
  }

  /** A lesson of SCORM 1.2 that ends and never said how far it is, is completed by its end. */
  private void end() {
    closed = !state().get(exit()).equals("suspend");
    if (closed
        && standard == Standard.SCORM_12
        && state().get("cmi.core.lesson_status").isEmpty()) {
      state = state().with(Map.of("cmi.core.lesson_status", "completed")).text();
      outcome(Outcome.of(standard, state()));
    }
  }

  private void takeLate(Delta delta) {
    RuntimeState late = new RuntimeState(delta.values());
    Outcome then = Outcome.of(standard, late);
    Outcome kept = kept().best(delta.step() == Delta.Step.SEEN ? Outcome.SEEN : then);
    keptStatus = kept.status();
    keptSuccess = kept.success();
    keptScore = nullable(kept.score());
    answers = appended(late);
    if (delta.step() == Delta.Step.END) {
      earlierSeconds += Timespan.seconds(late.get(sessionTime())).orElse(bounded(delta.seconds()));
    }
  }

  /** The answers kept so far with those of another state behind them. */
  private String appended(RuntimeState more) {
    RuntimeState kept = RuntimeState.read(answers);
    return kept.with(more.answersFrom(kept.answers().size())).text();
  }

  private void outcome(Outcome outcome) {
    status = outcome.status();
    success = outcome.success();
    score = nullable(outcome.score());
  }

  private Outcome current() {
    return new Outcome(status, success, optional(score));
  }

  private Outcome kept() {
    return new Outcome(keptStatus, keptSuccess, optional(keptScore));
  }

  /** What the lesson comes to, over all attempts. */
  public Outcome outcome() {
    return current().best(kept());
  }

  public double seconds() {
    return earlierSeconds + sessionSeconds;
  }

  /** The page the learner is on, where the lesson tells it in a way others understand. */
  public Optional<Reached> reached() {
    return Reached.in(state());
  }

  RuntimeState state() {
    return RuntimeState.read(state);
  }

  /** Every answer, of earlier attempts first. */
  public List<Answer> answers() {
    return java.util.stream.Stream.concat(
            RuntimeState.read(answers).answers().stream(), state().answers().stream())
        .toList();
  }

  /** What the runtime hands to the lesson when it begins again. */
  public Resumption resumption() {
    boolean anew = closed && standard == Standard.SCORM_2004;
    boolean untouched = status == Status.NOT_ATTEMPTED || anew;
    return new Resumption(
        anew ? Map.of() : state().values(),
        untouched ? "ab-initio" : closed ? "" : "resume",
        Timespan.write(standard, anew ? 0 : seconds()));
  }

  private String exit() {
    return standard == Standard.SCORM_12 ? "cmi.core.exit" : "cmi.exit";
  }

  private String sessionTime() {
    return standard == Standard.SCORM_12 ? "cmi.core.session_time" : "cmi.session_time";
  }

  /** A player's clock may be anything; a sitting lasts at most half a day. */
  private static double bounded(double seconds) {
    return Math.clamp(seconds, 0.0, 43_200.0);
  }

  private static @Nullable Double nullable(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
  }

  private static OptionalDouble optional(@Nullable Double number) {
    return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
  }
}
