package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vidimus.access.Identification;
import org.vidimus.access.SignIns;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/** Ends every session and token of one's own but the one that asks; of nobody else's. */
@ApplicationScoped
public class EndOtherSessions {
  private final SignIns signIns;
  private final Identification identification;

  @Inject
  EndOtherSessions(SignIns signIns, Identification identification) {
    this.signIns = signIns;
    this.identification = identification;
  }

  @Act(Permission.END_SESSION)
  @Transactional
  public void end() {
    signIns.endOthers(identification.subject().person(), identification.secret());
  }
}
