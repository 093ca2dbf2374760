/**
 * What can be done about courses: bring one, look at them, register, play, record, read results.
 */
@NullMarked
package org.vidimus.learning.action;

import org.jspecify.annotations.NullMarked;
