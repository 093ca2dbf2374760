/**
 * What must not be lost after a commit: a row written in the transaction, read afterwards until it
 * is done. Add a reader by implementing {@link org.vidimus.outbox.Reader}.
 */
@NullMarked
package org.vidimus.outbox;

import org.jspecify.annotations.NullMarked;
