/**
 * The gate that every act passes: who asks, what about, may they, written down. Everything not
 * allowed is refused; a refusal never tells more than the asker may know.
 */
@NullMarked
package org.vidimus.gate;

import org.jspecify.annotations.NullMarked;
