/** What can be done with pictures: see one. */
@NullMarked
package org.vidimus.imaging.action;

import org.jspecify.annotations.NullMarked;
