package org.vidimus.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What can be found. Features put their entries here from outbox readers, after the commit, and
 * describe all of them again when asked as a {@link Describer}.
 */
@ApplicationScoped
public class Catalogue {
  private final Index index;
  private final Labels labels;

  @Inject
  Catalogue(Index index, Labels labels) {
    this.index = index;
    this.labels = labels;
  }

  /** Puts an entry, in place of the one of the same kind and id. Visible after {@link #settle}. */
  public void put(CatalogueEntry entry) {
    index.put(EntryDocument.id(entry.kind(), entry.id()), EntryDocument.of(entry, labels));
  }

  /** Removes an entry. Visible after {@link #settle}. */
  public void remove(String kind, String id) {
    index.remove(EntryDocument.id(kind, id));
  }

  /** Makes what was put and removed visible to searches, and keeps it through a restart. */
  public void settle() {
    if (!index.isSettled()) {
      index.settle();
    }
  }

  /** Whether everything put so far can be found. */
  public boolean isSettled() {
    return index.isSettled();
  }
}
