package org.vidimus.outbox;

/** News that a row waits; it only wakes the reader and may be lost. */
record Written() {}
