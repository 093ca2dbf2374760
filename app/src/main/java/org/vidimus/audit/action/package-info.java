/**
 * What can be done with the ledger: read it by right, export it, enter what the portal cannot see.
 */
@NullMarked
package org.vidimus.audit.action;

import org.jspecify.annotations.NullMarked;
