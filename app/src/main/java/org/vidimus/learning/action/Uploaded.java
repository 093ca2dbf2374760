package org.vidimus.learning.action;

import org.vidimus.learning.CourseId;
import org.vidimus.learning.Manifest;

/**
 * What came of an upload.
 *
 * @param version counted from 1 for the course
 */
public record Uploaded(CourseId id, int version, Manifest manifest) {}
