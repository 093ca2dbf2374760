/**
 * What every feature stands on: refusals, texts in languages, partial dates, the clock, the
 * database, settings and words. It knows no feature.
 */
@NullMarked
package org.vidimus.common;

import org.jspecify.annotations.NullMarked;
