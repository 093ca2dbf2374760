package org.vidimus.learning;

import java.util.OptionalDouble;

/**
 * What a learner answered to a question of a lesson.
 *
 * @param seconds time taken, where the lesson told it
 */
public record Answer(
    String id, String type, String response, String result, OptionalDouble seconds) {}
