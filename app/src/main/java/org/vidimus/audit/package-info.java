/**
 * The ledger: a leaf for each act, success in the act's own transaction, refusal and failure after
 * its rollback.
 */
@NullMarked
package org.vidimus.audit;

import org.jspecify.annotations.NullMarked;
