/** What courses promise, tried. */
@NullMarked
package org.vidimus.learning;

import org.jspecify.annotations.NullMarked;
