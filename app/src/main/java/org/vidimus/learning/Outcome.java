package org.vidimus.learning;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * What a lesson or a course comes to.
 *
 * @param score 0–1 where there is one
 */
public record Outcome(Status status, Success success, OptionalDouble score) {
  public static final Outcome NONE =
      new Outcome(Status.NOT_ATTEMPTED, Success.UNKNOWN, OptionalDouble.empty());
  public static final Outcome BEGUN =
      new Outcome(Status.INCOMPLETE, Success.UNKNOWN, OptionalDouble.empty());
  public static final Outcome SEEN =
      new Outcome(Status.COMPLETED, Success.UNKNOWN, OptionalDouble.empty());

  /** What a runtime's state says; a lesson that says nothing has been begun. */
  static Outcome of(Standard standard, RuntimeState state) {
    return switch (standard) {
      case SCORM_12 -> older(state);
      case SCORM_2004 -> newer(state);
    };
  }

  private static Outcome older(RuntimeState state) {
    OptionalDouble score = older(state.number("cmi.core.score.raw"), state);
    return switch (state.get("cmi.core.lesson_status")) {
      case "passed" -> new Outcome(Status.COMPLETED, Success.PASSED, score);
      case "failed" -> new Outcome(Status.COMPLETED, Success.FAILED, score);
      case "completed" -> new Outcome(Status.COMPLETED, Success.UNKNOWN, score);
      default -> new Outcome(Status.INCOMPLETE, Success.UNKNOWN, score);
    };
  }

  private static OptionalDouble older(OptionalDouble raw, RuntimeState state) {
    double least = state.number("cmi.core.score.min").orElse(0);
    double most = state.number("cmi.core.score.max").orElse(100);
    return raw.isEmpty() || most <= least
        ? OptionalDouble.empty()
        : part((raw.getAsDouble() - least) / (most - least));
  }

  /** From 0 to 1, to the seven places that SCORM 2004 keeps of a real. */
  private static OptionalDouble part(double of) {
    return OptionalDouble.of(Math.rint(Math.clamp(of, 0.0, 1.0) * 1e7) / 1e7);
  }

  private static Outcome newer(RuntimeState state) {
    OptionalDouble scaled = state.number("cmi.score.scaled");
    Status status =
        state.get("cmi.completion_status").equals("completed")
            ? Status.COMPLETED
            : Status.INCOMPLETE;
    Success success =
        switch (state.get("cmi.success_status")) {
          case "passed" -> Success.PASSED;
          case "failed" -> Success.FAILED;
          default -> Success.UNKNOWN;
        };
    OptionalDouble score = scaled.isEmpty() ? scaled : part(scaled.getAsDouble());
    return new Outcome(status, success, score);
  }

  /** The better of two attempts: what was reached once is not lost by trying again. */
  Outcome best(Outcome other) {
    Status further = status.compareTo(other.status) >= 0 ? status : other.status;
    if (success == Success.PASSED || other.success == Success.PASSED) {
      return new Outcome(further, Success.PASSED, passedScore(other));
    }
    Success known = other.success == Success.UNKNOWN ? success : other.success;
    return new Outcome(further, known, higher(other));
  }

  private OptionalDouble passedScore(Outcome other) {
    if (success == other.success) {
      return higher(other);
    }
    return success == Success.PASSED ? score : other.score;
  }

  private OptionalDouble higher(Outcome other) {
    return score.orElse(-1) >= other.score.orElse(-1) ? score : other.score;
  }

  /**
   * A course of these lessons: completed when each is, failed if any failed, passed if one passed
   * and none failed, its score the mean of those that have one.
   */
  static Outcome course(List<Outcome> counted, List<Outcome> all) {
    boolean done = counted.stream().allMatch(o -> o.status == Status.COMPLETED);
    boolean begun = all.stream().anyMatch(o -> o.status != Status.NOT_ATTEMPTED);
    Status status = done ? Status.COMPLETED : begun ? Status.INCOMPLETE : Status.NOT_ATTEMPTED;
    return new Outcome(
        status,
        success(all),
        mean(all.stream().map(Outcome::score).flatMapToDouble(OptionalDouble::stream)));
  }

  private static OptionalDouble mean(DoubleStream scores) {
    OptionalDouble mean = scores.average();
    return mean.isEmpty() ? mean : part(mean.getAsDouble());
  }

  private static Success success(List<Outcome> all) {
    if (all.stream().anyMatch(o -> o.success == Success.FAILED)) {
      return Success.FAILED;
    }
    boolean passed = all.stream().anyMatch(o -> o.success == Success.PASSED);
    return passed ? Success.PASSED : Success.UNKNOWN;
  }
}
