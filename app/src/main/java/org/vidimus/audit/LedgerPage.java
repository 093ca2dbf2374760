package org.vidimus.audit;

import java.util.List;
import java.util.Map;
import org.vidimus.common.Texts;

/**
 * Some rows of the ledger, newest first.
 *
 * @param older whether there are older ones
 * @param newer whether there are newer ones
 * @param about the record asked for as lists name it; empty where none is
 * @param titles what the records are called, by id, as far as it was asked for and the reader may
 *     know
 */
public record LedgerPage(
    List<LedgerEntry> items,
    boolean older,
    boolean newer,
    String about,
    Map<String, Texts> titles) {
  public LedgerPage {
    items = List.copyOf(items);
    titles = Map.copyOf(titles);
  }

  public LedgerPage(List<LedgerEntry> items, boolean older, boolean newer, String about) {
    this(items, older, newer, about, Map.of());
  }

  /** What a row's record is called in a language; empty where the reader may not know. */
  public String title(LedgerEntry entry, String lang) {
    return titles.getOrDefault(entry.object(), Texts.NONE).in(lang);
  }

  /** The same with what the records are called. */
  LedgerPage titled(Map<String, Texts> with) {
    return new LedgerPage(items, older, newer, about, with);
  }
}
