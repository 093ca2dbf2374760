/** Windows on alerts: list, alert, writing form, moderation, and the same for programs. */
@NullMarked
package org.vidimus.alert.web;

import org.jspecify.annotations.NullMarked;
