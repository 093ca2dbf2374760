package org.vidimus.access;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as they are sent. What a person is read with beside may stand there too and says
 * nothing, so that what was read can be sent back.
 *
 * @param contentHash of what was read before; absent, the person as they stand
 * @param roles what they are, when they are entered; absent, they are a user as long as they are
 *     anybody. Later only as they stand: they are changed by a call of their own
 */
@JsonIgnoreProperties({"party", "cutOff", "passwordDue"})
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
