/** Shows what the servlet answers to whom, without a container. */
@NullMarked
package org.vidimus.imaging.web;

import org.jspecify.annotations.NullMarked;
