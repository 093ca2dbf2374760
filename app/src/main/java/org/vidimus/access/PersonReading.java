package org.vidimus.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vidimus.gate.Handling;

/**
 * A person as somebody reads them. What they do not show to the reader is empty: mail and phone are
 * for those they allow, and for who keeps the account (themselves, the national focal points of
 * their state, the administrator). Clearance, dates and past roles are for these and for who looks
 * after everybody.
 *
 * @param contentHash is sent back with a change, which is refused when somebody else was first
 * @param passwordDue whether they have not set their first password yet; false for who may not know
 */
public record PersonReading(
    String username,
    String name,
    Optional<String> mail,
    String organisation,
    String party,
    Optional<Handling> clearance,
    Optional<Integer> level,
    List<String> languages,
    List<String> topics,
    Optional<String> phone,
    Optional<List<String>> contactShownTo,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    List<RoleSheet> roles,
    boolean cutOff,
    boolean passwordDue,
    Optional<String> contentHash) {}
