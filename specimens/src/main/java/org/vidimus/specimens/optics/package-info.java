/** A part as a stack of layers, and every light as a function of that stack. */
@NullMarked
package org.vidimus.specimens.optics;

import org.jspecify.annotations.NullMarked;
