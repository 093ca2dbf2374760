/** Windows of the glossary: its list and the page of a term. */
@NullMarked
package org.vidimus.glossary.web;

import org.jspecify.annotations.NullMarked;
