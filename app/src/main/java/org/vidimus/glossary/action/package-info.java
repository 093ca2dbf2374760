/** Acts on the glossary: listing and reading terms. Whoever searches may. */
@NullMarked
package org.vidimus.glossary.action;

import org.jspecify.annotations.NullMarked;
