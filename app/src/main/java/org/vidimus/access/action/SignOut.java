package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vidimus.access.Identification;
import org.vidimus.access.SignIns;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/** Ends the session this request came with. Whoever is signed in may. */
@ApplicationScoped
public class SignOut {
  private final SignIns signIns;
  private final Identification identification;

  @Inject
  SignOut(SignIns signIns, Identification identification) {
    this.signIns = signIns;
    this.identification = identification;
  }

  @Act(Permission.END_SESSION)
  @Transactional
  public void leave() {
    signIns.end(identification.secret());
  }
}
