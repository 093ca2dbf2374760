package org.vidimus.learning;

/** How a learner stands in a lesson, and what it begins with when opened again. */
public record Standing(String lesson, Outcome outcome, double seconds, Resumption resumption) {

  static Standing of(Attempt attempt) {
    return new Standing(
        attempt.lesson(), attempt.outcome(), attempt.seconds(), attempt.resumption());
  }

  static Standing none(String lesson, Standard standard) {
    return new Standing(lesson, Outcome.NONE, 0, Resumption.first(standard));
  }
}
