package org.vidimus.access;

import org.jspecify.annotations.Nullable;

/** A text as it is sent. */
public record SentText(@Nullable String lang, @Nullable String text) {}
