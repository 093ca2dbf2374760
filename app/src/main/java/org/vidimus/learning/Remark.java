package org.vidimus.learning;

import org.vidimus.common.Sentence;

/** Something odd in a package that does not stop it: the line is 0 where none is known. */
public record Remark(String file, int line, Sentence sentence) {}
