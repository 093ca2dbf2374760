/** The ledger's pages and calls, and the page that asks for a reason. */
@NullMarked
package org.vidimus.audit.web;

import org.jspecify.annotations.NullMarked;
