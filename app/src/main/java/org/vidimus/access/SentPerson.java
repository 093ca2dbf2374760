package org.vidimus.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as they are sent.
 *
 * @param contentHash of what was read before; absent, the person as they stand
 * @param roles what they are, only when they are entered; absent, they are a user as long as they
 *     are anybody
 */
public record SentPerson(
    @Nullable String username,
    @Nullable String name,
    @Nullable String mail,
    @Nullable String organisation,
    @Nullable String clearance,
    @Nullable Integer level,
    @Nullable List<@Nullable String> languages,
    @Nullable List<@Nullable String> topics,
    @Nullable String phone,
    @Nullable List<@Nullable String> contactShownTo,
    @Nullable String from,
    @Nullable String to,
    @Nullable List<@Nullable SentRole> roles,
    @Nullable String contentHash) {}
