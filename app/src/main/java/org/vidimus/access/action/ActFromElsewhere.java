package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/**
 * What a page of somebody else tries to do in a reader's session. Nobody may: it is an act so that
 * the ledger gets a leaf of the refusal.
 */
@ApplicationScoped
public class ActFromElsewhere {
  @Act(Permission.ACT_FROM_ELSEWHERE)
  @Transactional
  public void attempt() {
    throw Refusal.forbidden();
  }
}
