/** The command that draws the demo library. */
@NullMarked
package org.vidimus.specimens;

import org.jspecify.annotations.NullMarked;
