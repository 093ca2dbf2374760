/** Windows of search: the page, its calls. */
@NullMarked
package org.vidimus.search.web;

import org.jspecify.annotations.NullMarked;
