package org.vidimus.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.vidimus.access.PartyId;
import org.vidimus.access.action.ReadCoverage;
import org.vidimus.gate.CurrentSubject;

/**
 * What the reader's own party shares by, with those each basis covers, for choices: the default one
 * first.
 */
@Named("ownBases")
@RequestScoped
public class OwnBases {
  private final List<ReadCoverage.Covering> all;

  @Inject
  OwnBases(ReadCoverage readCoverage, Called called, CurrentSubject current) {
    List<String> possible =
        called.circles(List.of()).stream().flatMap(c -> c.slugs().stream()).toList();
    all =
        readCoverage.read(new PartyId(current.get().party()), possible).stream()
            .sorted(Comparator.comparing((ReadCoverage.Covering b) -> !b.basis().byDefault()))
            .toList();
  }

  public List<ReadCoverage.Covering> getAll() {
    return all;
  }
}
