package org.vidimus.gate;

/** What a text named, found once: its id, and its envelope with it. */
public record Named(ObjectId id, Envelope envelope) {}
