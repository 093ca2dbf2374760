/**
 * How a picture lies on disk, and how pieces of it are found again.
 *
 * <p>One file a picture: a TIFF with one directory for each level (full size, half, quarter … until
 * one tile is enough), tiles of 512 by 512 pixels, each tile a complete JPEG. A TIFF pads its tiles
 * at the right and lower edge; what a viewer asks for is cropped, so the cropped ones are appended
 * behind the TIFF ({@link org.vidimus.imaging.pyramid.EdgeTiles}) where every TIFF reader overlooks
 * them. That way each tile of the grid can be sent as it lies there, without decoding.
 *
 * <p>This is the lowest station: it knows pixels and files, no names, readers or addresses.
 * ImageIO-ext is met in {@link org.vidimus.imaging.pyramid.Tiff} alone, the codecs of the JDK in
 * {@link org.vidimus.imaging.pyramid.Codecs}.
 */
@NullMarked
package org.vidimus.imaging.pyramid;

import org.jspecify.annotations.NullMarked;
