package org.vidimus.access.action;

/**
 * Where somebody signs in from.
 *
 * @param address network address, for counting failures
 * @param machine what the browser calls itself
 */
public record Caller(String address, String machine) {}
