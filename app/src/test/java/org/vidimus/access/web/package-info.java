/** Tests of the doors. */
@NullMarked
package org.vidimus.access.web;

import org.jspecify.annotations.NullMarked;
