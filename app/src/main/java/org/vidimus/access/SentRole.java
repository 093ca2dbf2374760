package org.vidimus.access;

import org.jspecify.annotations.Nullable;

/** A role as it is sent. */
public record SentRole(
    @Nullable String role,
    @Nullable String from,
    @Nullable String to,
    @Nullable String instrument,
    @Nullable String deputyOf) {}
