/**
 * What can be done in the library: read documents and specimens, bring packs and see how far they
 * have come.
 */
@NullMarked
package org.vidimus.document.action;

import org.jspecify.annotations.NullMarked;
