package org.vidimus.specimens.optics;

/** One layer of a part: where it lies and how it answers light. */
public record Layer(String id, Stencil stencil, Optics optics) {}
