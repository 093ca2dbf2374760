/** Shows what is taken in, what is refused, and that nothing stays behind. */
@NullMarked
package org.vidimus.imaging;

import org.jspecify.annotations.NullMarked;
