/** Type faces and OCR-B as outlines, without a font system. */
@NullMarked
package org.vidimus.specimens.type;

import org.jspecify.annotations.NullMarked;
