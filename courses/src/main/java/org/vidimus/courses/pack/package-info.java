/**
 * Finds a wanted picture in the specimen packs and cuts it; never from what a lesson may not show.
 */
@NullMarked
package org.vidimus.courses.pack;

import org.jspecify.annotations.NullMarked;
