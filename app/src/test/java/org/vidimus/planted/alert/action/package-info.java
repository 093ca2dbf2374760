/** Offences planted to see the rules of the house fail. */
@NullMarked
package org.vidimus.planted.alert.action;

import org.jspecify.annotations.NullMarked;
