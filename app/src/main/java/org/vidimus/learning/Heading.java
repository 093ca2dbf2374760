package org.vidimus.learning;

/**
 * A line of a package's contents: a chapter or a lesson.
 *
 * @param depth 0 at the top
 * @param lesson identifier of the lesson it opens; empty for a chapter
 */
public record Heading(int depth, String title, String lesson) {}
