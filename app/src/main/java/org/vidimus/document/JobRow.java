package org.vidimus.document;

import java.time.Instant;

/**
 * An import in the list of those there have been.
 *
 * @param username who asked for it
 */
public record JobRow(
    JobId id, String username, JobState state, Job.Counts counts, Instant askedAt) {}
