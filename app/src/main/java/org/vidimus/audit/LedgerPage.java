package org.vidimus.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vidimus.common.Texts;

/**
 * Some rows of the ledger, newest first.
 *
 * @param older whether there are older ones
 * @param newer whether there are newer ones
 * @param counted how many rows there are, and how many newer than these; nothing where it was not
 *     asked
 * @param about the record asked for as lists name it; empty where none is
 * @param titles what the records are called, by id, as far as it was asked for and the reader may
 *     know
 */
public record LedgerPage(
    List<LedgerEntry> items,
    boolean older,
    boolean newer,
    Optional<Counted> counted,
    String about,
    Map<String, Texts> titles) {
  /** No rows. */
  public static final LedgerPage NONE =
      new LedgerPage(List.of(), false, false, Optional.empty(), "");

  /** How many rows there are, and the place of the first of a page among them. */
  public record Counted(long total, long from) {}

  public LedgerPage {
    items = List.copyOf(items);
    titles = Map.copyOf(titles);
  }

  public LedgerPage(
      List<LedgerEntry> items,
      boolean older,
      boolean newer,
      Optional<Counted> counted,
      String about) {
    this(items, older, newer, counted, about, Map.of());
  }

  /** What a row's record is called in a language; empty where the reader may not know. */
  public String title(LedgerEntry entry, String lang) {
    return titles.getOrDefault(entry.object(), Texts.NONE).in(lang);
  }

  /** The same with what the records are called. */
  LedgerPage titled(Map<String, Texts> with) {
    return new LedgerPage(items, older, newer, counted, about, with);
  }
}
