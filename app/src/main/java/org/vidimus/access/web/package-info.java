/** Doors: sign-in page, account page, tokens, and the filter that knows who asks. */
@NullMarked
package org.vidimus.access.web;

import org.jspecify.annotations.NullMarked;
