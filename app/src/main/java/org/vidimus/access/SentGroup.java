package org.vidimus.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A group as it is sent. */
public record SentGroup(
    @Nullable String slug,
    @Nullable List<@Nullable SentText> names,
    @Nullable String kind,
    @Nullable String owner,
    @Nullable Boolean hidden,
    @Nullable String from,
    @Nullable String to) {}
