package org.vidimus.search.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Supplier;
import org.vidimus.gate.Act;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Permission;
import org.vidimus.search.Asked;
import org.vidimus.search.Finder;
import org.vidimus.search.Found;

/** Offers a few entries for what is being typed. Who may and what is refused are as in search. */
@ApplicationScoped
public class Suggest {
  private final Finder finder;
  private final CurrentSubject current;

  @Inject
  Suggest(Finder finder, CurrentSubject current) {
    this.finder = finder;
    this.current = current;
  }

  @Act(Permission.SEARCH)
  @Transactional
  public List<Found.Hit> suggest(Supplier<Asked> asked) {
    return finder.suggest(asked.get(), current.get());
  }
}
