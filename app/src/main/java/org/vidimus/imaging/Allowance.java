package org.vidimus.imaging;

import org.vidimus.gate.Disclosed;
import org.vidimus.gate.Disclosure;

/** How a picture may leave, and what the ledger is told of it. */
public sealed interface Allowance extends Disclosed {
  /** To anybody: any page may embed it, any cache may keep it. */
  record Open(Disclosure disclosure) implements Allowance {}

  /** To this reader alone: only the reader's own browser may keep it, for a while. */
  record Restricted(Disclosure disclosure) implements Allowance {}
}
