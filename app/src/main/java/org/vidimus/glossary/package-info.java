/**
 * The field's terms: slugs of kinds, categories, types, parts, lights, features, fraud classes and
 * methods, with their words, and the issuers' names.
 */
@NullMarked
package org.vidimus.glossary;

import org.jspecify.annotations.NullMarked;
