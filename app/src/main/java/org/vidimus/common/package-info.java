/**
 * What every feature stands on: refusals, texts in languages, partial dates, the clock, the
 * database, settings and words. It knows no feature.
 *
 * <p>What is said to people is a {@link org.vidimus.common.Sentence} until it is known who reads
 * it: a {@link org.vidimus.common.Problem} holds one, reports are kept with one, and {@link
 * org.vidimus.common.Words} say it in the language of {@link org.vidimus.common.Place}. To add one:
 * a key, and its words in every language in the content module.
 */
@NullMarked
package org.vidimus.common;

import org.jspecify.annotations.NullMarked;
