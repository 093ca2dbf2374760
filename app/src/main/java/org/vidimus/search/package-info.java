/**
 * One box for everything: features describe themselves down into the catalogue, officers find by
 * what they type. The index knows no feature and can always be rebuilt.
 */
@NullMarked
package org.vidimus.search;

import org.jspecify.annotations.NullMarked;
