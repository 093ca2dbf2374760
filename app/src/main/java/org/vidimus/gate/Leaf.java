package org.vidimus.gate;

/**
 * What the ledger learns of an act.
 *
 * @param object how the object is named; empty when there is none
 * @param result {@code done}, {@code refused}, {@code missing} or {@code failed}
 */
public record Leaf(
    Subject subject,
    Permission act,
    ObjectKind kind,
    String object,
    Handling handling,
    String result) {}
