/**
 * The IIIF Image API 3.0, level 2: what a request asks for, as values, and how it is made.
 *
 * <p>{@link org.vidimus.imaging.iiif.Rendition} reads the address, {@link
 * org.vidimus.imaging.iiif.Recipe} is what that means for one picture (and the key under which the
 * result is kept), {@link org.vidimus.imaging.iiif.Darkroom} sends a stored tile as it lies or
 * makes the print. Malformed addresses end in {@link org.vidimus.imaging.iiif.NotServed} and
 * nothing else.
 *
 * <p>To serve another format or quality: a constant of {@link org.vidimus.imaging.iiif.Format} or
 * {@link org.vidimus.imaging.iiif.Quality}, the switches that no longer compile, and a line in
 * {@link org.vidimus.imaging.iiif.InfoJson}.
 */
@NullMarked
package org.vidimus.imaging.iiif;

import org.jspecify.annotations.NullMarked;
