package org.vidimus.learning;

/** Something odd in a package that does not stop it: the line is 0 where none is known. */
public record Remark(String file, int line, String message) {}
