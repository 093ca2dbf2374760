/** Journeys through the shipped product in a real browser, as its users go. */
@NullMarked
package org.vidimus.deploy;

import org.jspecify.annotations.NullMarked;
