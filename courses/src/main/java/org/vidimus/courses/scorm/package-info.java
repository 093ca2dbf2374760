/**
 * Writes a lesson as a page, the course as a manifest, and both as a zip that is the same each
 * time.
 */
@NullMarked
package org.vidimus.courses.scorm;

import org.jspecify.annotations.NullMarked;
