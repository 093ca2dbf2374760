package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vidimus.access.Account;
import org.vidimus.access.Identification;
import org.vidimus.access.People;
import org.vidimus.access.SignIns;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/** Reads one's own account. Whoever is signed in may, and only their own. */
@ApplicationScoped
public class ReadAccount {
  private final People people;
  private final SignIns signIns;
  private final Identification identification;

  @Inject
  ReadAccount(People people, SignIns signIns, Identification identification) {
    this.people = people;
    this.signIns = signIns;
    this.identification = identification;
  }

  @Act(Permission.READ_ACCOUNT)
  @Transactional
  public Account read() {
    return people
        .find(identification.subject().person())
        .map(p ->
            Account.of(p, identification.subject(), signIns.of(p.id(), identification.secret())))
        .orElseThrow(Refusal::missing);
  }
}
