package org.vidimus.document.pack;

import java.util.function.Predicate;

/**
 * What a pack may name.
 *
 * @param audiences whom a record can be released to
 * @param bases what its originator states to share by
 */
record KnownNames(Predicate<String> audiences, Predicate<String> bases) {}
