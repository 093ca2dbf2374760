package org.vidimus.access;

import java.util.Optional;

/**
 * Which changes of parties and people are wanted, newest first.
 *
 * @param state empty for every state
 * @param object empty for everything
 */
public record ChangesAsked(
    Optional<ChangeState> state, Optional<String> object, int from, int size) {}
