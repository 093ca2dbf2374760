package org.vidimus.learning.action;

import org.vidimus.learning.RegistrationId;

/**
 * A learner's registration.
 *
 * @param made whether it is new
 */
public record Registered(RegistrationId id, boolean made) {}
