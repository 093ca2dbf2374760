/** The decision held against sentences written by hand. */
@NullMarked
package org.vidimus.access;

import org.jspecify.annotations.NullMarked;
