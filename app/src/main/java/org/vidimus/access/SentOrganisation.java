package org.vidimus.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An organisation as it is sent. */
public record SentOrganisation(
    @Nullable String slug,
    @Nullable List<@Nullable SentText> names,
    @Nullable String party,
    @Nullable String kind,
    @Nullable String host) {}
