package org.vidimus.access;

import org.jspecify.annotations.Nullable;

/** A membership as it is sent. */
public record SentMember(
    @Nullable String who,
    @Nullable String from,
    @Nullable String to,
    @Nullable String instrument) {}
