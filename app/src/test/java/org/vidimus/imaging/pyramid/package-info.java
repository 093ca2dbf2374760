/** Shows that what was put into a pyramid is what comes out of it. */
@NullMarked
package org.vidimus.imaging.pyramid;

import org.jspecify.annotations.NullMarked;
