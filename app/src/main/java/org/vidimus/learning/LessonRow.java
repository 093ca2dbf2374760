package org.vidimus.learning;

import java.util.UUID;

/**
 * A lesson as others show it.
 *
 * @param lesson the manifest's item identifier
 * @param place its place in the course, from 0
 */
public record LessonRow(UUID course, String lesson, String title, String courseTitle, int place) {}
