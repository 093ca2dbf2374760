/** What can be done about alerts: one class for each verb; each says who may and refuses when. */
@NullMarked
package org.vidimus.alert.action;

import org.jspecify.annotations.NullMarked;
