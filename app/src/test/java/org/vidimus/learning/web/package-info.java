/** What the windows on courses promise, tried. */
@NullMarked
package org.vidimus.learning.web;

import org.jspecify.annotations.NullMarked;
