/** Offences planted to see the rules of the house fail. */
@NullMarked
package org.vidimus.planted.desk.web;

import org.jspecify.annotations.NullMarked;
