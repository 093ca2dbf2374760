/**
 * What can be done about identity: sign in and out, take a token, change one's password and
 * preferences, see and end sessions; enter, change and read parties, organisations, people and
 * groups, and confirm what needs a second person's word.
 */
@NullMarked
package org.vidimus.access.action;

import org.jspecify.annotations.NullMarked;
