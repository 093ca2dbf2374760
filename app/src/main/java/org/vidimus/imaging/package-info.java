/**
 * Pictures: taken in once, with suspicion, and shown ever after to those who may see them.
 *
 * <p>Promise: what enters is looked at before it is decoded, loses all metadata, and lies on disk
 * as tiles; what leaves was allowed by whoever the picture belongs to. Image files and {@code
 * java.awt} are handled here and nowhere else.
 *
 * <p>The journey in: {@link org.vidimus.imaging.Intake} spools and hashes the bytes, {@link
 * org.vidimus.imaging.Header} reads kind and size from the first bytes, {@link
 * org.vidimus.imaging.Workbench} admits what memory can hold, {@link org.vidimus.imaging.Decoder}
 * makes upright sRGB or grey pixels of it, {@code pyramid.Pyramid} lays them down as tiles. The
 * caller then {@linkplain org.vidimus.imaging.Images#keep keeps} the result in its own transaction.
 * The journey out: {@code web.IiifServlet} asks {@link org.vidimus.imaging.Guards}, {@code
 * iiif.Rendition} reads what is wanted, {@code iiif.Darkroom} sends a stored tile as it lies or
 * decodes, scales and encodes.
 *
 * <p>There is no {@code action} room: a picture is never an object of its own, it is attached and
 * seen as part of a specimen or an alert, whose actions decide and record. Tiles are asked for by
 * the hundred, so {@link org.vidimus.imaging.ImageGuard} decides each without a leaf of its own.
 * The stations {@code pyramid} (below this package) and {@code iiif} (above it) are rooms of their
 * own: docs/decisions/0008-stations-of-a-picture.md.
 *
 * <p>To take another kind of file: a constant of {@link org.vidimus.imaging.Kind} with its first
 * bytes, and a reader of its header. To own pictures in another feature: implement {@code
 * ImageGuard} there.
 */
@NullMarked
package org.vidimus.imaging;

import org.jspecify.annotations.NullMarked;
