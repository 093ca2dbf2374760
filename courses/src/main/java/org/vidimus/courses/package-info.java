/** Turns the readable sources of a course and the specimen packs into one SCORM 1.2 package. */
@NullMarked
package org.vidimus.courses;

import org.jspecify.annotations.NullMarked;
