package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.vidimus.access.Contribution;
import org.vidimus.access.PartyId;
import org.vidimus.gate.Act;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Permission;

/**
 * Reads what a party has given. Whoever is signed in may; what they may not read is not counted.
 */
@ApplicationScoped
public class ReadContribution {
  private final Instance<Contribution> contributions;
  private final CurrentSubject current;

  @Inject
  ReadContribution(@Any Instance<Contribution> contributions, CurrentSubject current) {
    this.contributions = contributions;
    this.current = current;
  }

  @Act(Permission.READ_PARTY)
  @Transactional
  public List<Contribution.Share> read(PartyId id) {
    return contributions.stream().flatMap(c -> c.of(id.code(), current.get()).stream()).toList();
  }
}
