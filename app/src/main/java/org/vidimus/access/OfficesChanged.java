package org.vidimus.access;

/**
 * Who holds which office is not as it was: roles were given or ended, somebody moved or was cut
 * off.
 */
public record OfficesChanged() {}
