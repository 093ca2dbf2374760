/** Parties, organisations, people, sessions and tokens, and the one decision who may do what. */
@NullMarked
package org.vidimus.access;

import org.jspecify.annotations.NullMarked;
