/**
 * What can be done about identity: sign in and out, take a token, change one's password and
 * preferences, see and end sessions.
 */
@NullMarked
package org.vidimus.access.action;

import org.jspecify.annotations.NullMarked;
