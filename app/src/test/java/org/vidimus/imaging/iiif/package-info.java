/** Shows that addresses mean what the Image API says, and that prints are what they mean. */
@NullMarked
package org.vidimus.imaging.iiif;

import org.jspecify.annotations.NullMarked;
