/** The library's windows: its part of the public face, manifests, and the page that takes packs. */
@NullMarked
package org.vidimus.document.web;

import org.jspecify.annotations.NullMarked;
