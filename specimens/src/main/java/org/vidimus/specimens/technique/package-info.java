/** Printing techniques: each turns a description into layers. */
@NullMarked
package org.vidimus.specimens.technique;

import org.jspecify.annotations.NullMarked;
