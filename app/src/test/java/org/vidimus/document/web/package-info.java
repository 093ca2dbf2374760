/** What pages say of documents, without a container. */
@NullMarked
package org.vidimus.document.web;

import org.jspecify.annotations.NullMarked;
