package org.vidimus.access.action;

import org.vidimus.access.Entered;

/**
 * Something new, and what became of it.
 *
 * @param name of the new thing in addresses
 */
public record Made(String name, Entered entered) {}
