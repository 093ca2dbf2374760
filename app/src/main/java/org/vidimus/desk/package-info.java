/** What each role came for, on one page; it owns nothing and asks the features below. */
@NullMarked
package org.vidimus.desk;

import org.jspecify.annotations.NullMarked;
