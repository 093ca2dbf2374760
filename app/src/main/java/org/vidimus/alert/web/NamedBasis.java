package org.vidimus.alert.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vidimus.access.PartyId;
import org.vidimus.access.action.ReadCoverage;
import org.vidimus.alert.AlertId;
import org.vidimus.alert.Reading;

/** What an alert names to be shared by, held against those it is for, where somebody decides. */
@Named("namedBasis")
@RequestScoped
public class NamedBasis {
  private final ReadCoverage readCoverage;
  private final Map<AlertId, Optional<ReadCoverage.Covering>> known = new HashMap<>();

  @Inject
  NamedBasis(ReadCoverage readCoverage) {
    this.readCoverage = readCoverage;
  }

  private Optional<ReadCoverage.Covering> of(Reading alert) {
    return known.computeIfAbsent(alert.row().id(), _ -> read(alert));
  }

  private Optional<ReadCoverage.Covering> read(Reading alert) {
    String named = alert.content().legalBasis();
    return readCoverage.read(new PartyId(alert.row().party()), alert.content().audience()).stream()
        .filter(b -> named.isEmpty() ? b.basis().byDefault() : b.basis().slug().equals(named))
        .findFirst();
  }

  /** Its title as the party states it; its slug when it is stated no more. */
  public String title(Reading alert) {
    return of(alert).map(b -> b.basis().title()).orElse(alert.content().legalBasis());
  }

  /** Those of its audience that the basis does not cover; all when it is stated no more. */
  public List<String> outside(Reading alert) {
    List<String> covered = of(alert).map(ReadCoverage.Covering::covered).orElse(List.of());
    return alert.content().audience().stream().filter(a -> !covered.contains(a)).toList();
  }
}
