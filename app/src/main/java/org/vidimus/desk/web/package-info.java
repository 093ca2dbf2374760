/** The desk and the page of further destinations. */
@NullMarked
package org.vidimus.desk.web;

import org.jspecify.annotations.NullMarked;
