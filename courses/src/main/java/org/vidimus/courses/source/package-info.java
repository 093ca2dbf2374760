/** What a teacher wrote, read into records; a fault in it is told by lesson and place. */
@NullMarked
package org.vidimus.courses.source;

import org.jspecify.annotations.NullMarked;
