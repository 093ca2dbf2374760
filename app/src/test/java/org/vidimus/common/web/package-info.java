/** Shows how the frame of the portal behaves, without a container. */
@NullMarked
package org.vidimus.common.web;

import org.jspecify.annotations.NullMarked;
