package org.vidimus.audit;

import java.util.List;

/**
 * Some rows of the ledger, newest first.
 *
 * @param older whether there are older ones
 * @param newer whether there are newer ones
 */
public record LedgerPage(List<LedgerEntry> items, boolean older, boolean newer) {
  public LedgerPage {
    items = List.copyOf(items);
  }
}
