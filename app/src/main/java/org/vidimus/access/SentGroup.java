package org.vidimus.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group as it is sent.
 *
 * @param members only as they stand, so that what was read can be sent back: they are changed by a
 *     call of their own
 */
public record SentGroup(
    @Nullable String slug,
    @Nullable List<@Nullable SentText> names,
    @Nullable String kind,
    @Nullable String owner,
    @Nullable Boolean hidden,
    @Nullable String from,
    @Nullable String to,
    @Nullable List<@Nullable SentMember> members) {}
