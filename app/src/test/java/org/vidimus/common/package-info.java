/** Words, pages and dates. */
@NullMarked
package org.vidimus.common;

import org.jspecify.annotations.NullMarked;
