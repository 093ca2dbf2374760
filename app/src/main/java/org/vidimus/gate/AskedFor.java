package org.vidimus.gate;

/**
 * Something named by a text that may mean nothing, as it came from an address.
 *
 * @param kind what it should be; {@link ObjectKind#NONE} when it may be anything
 */
public record AskedFor(ObjectKind kind, String text) implements ObjectId {}
