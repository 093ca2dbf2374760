/** Rules of the whole house. */
@NullMarked
package org.vidimus;

import org.jspecify.annotations.NullMarked;
