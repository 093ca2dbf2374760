package org.vidimus.gate;

import java.util.Optional;

/**
 * What the ledger learns of an act.
 *
 * @param subject who acted, as they were
 * @param object what the act was about, as it was asked for
 * @param envelope of the object as it was found; {@link Envelope#NONE} when it was not
 * @param shown what was shown of it
 * @param method by which road the answer left
 * @param reason that was stated; empty when none was
 * @param result {@code done}, {@code refused}, {@code missing} or {@code failed}
 */
public record Leaf(
    Subject subject,
    Permission act,
    Optional<ObjectId> object,
    Envelope envelope,
    Disclosure shown,
    String method,
    String reason,
    String result) {}
