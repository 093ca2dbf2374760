package org.vidimus.common;

/** A text in one language, named by its ISO 639-1 tag. */
public record Text(String lang, String text) {}
