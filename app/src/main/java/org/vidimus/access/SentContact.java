package org.vidimus.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person says of themselves, as it is sent. */
public record SentContact(
    @Nullable List<@Nullable String> languages,
    @Nullable List<@Nullable String> topics,
    @Nullable String phone,
    @Nullable List<@Nullable String> contactShownTo) {}
