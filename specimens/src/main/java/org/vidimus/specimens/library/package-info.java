/** Descriptions of documents in, packs of specimens out. */
@NullMarked
package org.vidimus.specimens.library;

import org.jspecify.annotations.NullMarked;
