package org.vidimus.learning;

/**
 * How the player shows itself, given with its launch.
 *
 * @param lang interface language
 * @param theme {@code light}, {@code dark}, or empty to follow the machine
 */
public record Look(String lang, String theme) {}
