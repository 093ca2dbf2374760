/** Acts on the catalogue: asking and being offered words. Whoever reads may. */
@NullMarked
package org.vidimus.search.action;

import org.jspecify.annotations.NullMarked;
