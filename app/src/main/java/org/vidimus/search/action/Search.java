package org.vidimus.search.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.vidimus.gate.Act;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Permission;
import org.vidimus.search.Asked;
import org.vidimus.search.Finder;
import org.vidimus.search.Found;

/**
 * Asks the catalogue. Whoever is signed in and reads may, and is told only of what they may see;
 * refuses auditors and administrators.
 */
@ApplicationScoped
public class Search {
  private final Finder finder;
  private final CurrentSubject current;

  @Inject
  Search(Finder finder, CurrentSubject current) {
    this.finder = finder;
    this.current = current;
  }

  @Act(Permission.SEARCH)
  @Transactional
  public Found find(Supplier<Asked> asked) {
    return finder.find(asked.get(), current.get());
  }
}
