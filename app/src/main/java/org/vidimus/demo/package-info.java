/**
 * The demo's content: packs, the course and the alerts enter as anybody's would, through the public
 * face, in the name of the demo's people. Only a demo has it.
 */
@NullMarked
package org.vidimus.demo;

import org.jspecify.annotations.NullMarked;
