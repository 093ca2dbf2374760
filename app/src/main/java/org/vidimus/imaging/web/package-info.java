/** The window on pictures: one servlet, for tiles are asked for by the hundred. */
@NullMarked
package org.vidimus.imaging.web;

import org.jspecify.annotations.NullMarked;
