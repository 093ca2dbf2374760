/** What the desk asks that no feature below can answer alone. */
@NullMarked
package org.vidimus.desk.action;

import org.jspecify.annotations.NullMarked;
