package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.vidimus.access.Identification;
import org.vidimus.access.SignIns;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/** Ends a session or token of one's own; of nobody else's. */
@ApplicationScoped
public class EndSession {
  private final SignIns signIns;
  private final Identification identification;

  @Inject
  EndSession(SignIns signIns, Identification identification) {
    this.signIns = signIns;
    this.identification = identification;
  }

  @Act(Permission.END_SESSION)
  @Transactional
  public void end(UUID session) {
    signIns.end(identification.subject().person(), session);
  }
}
