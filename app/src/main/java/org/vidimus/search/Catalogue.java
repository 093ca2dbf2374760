package org.vidimus.search;

import jakarta.enterprise.context.ApplicationScoped;

/** What can be found. Features put their entries here from outbox readers, after the commit. */
@ApplicationScoped
public class Catalogue {
  /** Puts an entry, in place of the one of the same kind and id. Visible after {@link #settle}. */
  public void put(CatalogueEntry entry) {
    throw new UnsupportedOperationException(entry.id());
  }

  /** Removes an entry. Visible after {@link #settle}. */
  public void remove(String kind, String id) {
    throw new UnsupportedOperationException(kind + id);
  }

  /** Makes what was put and removed visible to searches. */
  public void settle() {
    throw new UnsupportedOperationException();
  }
}
