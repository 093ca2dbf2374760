/**
 * The specimen library: documents, specimens, parts, views in lights, features and signs of fraud.
 * Packs come in whole or not at all.
 */
@NullMarked
package org.vidimus.document;

import org.jspecify.annotations.NullMarked;
