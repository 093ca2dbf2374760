package org.vidimus.audit.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vidimus.audit.StatedReasons;
import org.vidimus.common.Problem;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Act;
import org.vidimus.gate.ObjectId;
import org.vidimus.gate.Occasion;
import org.vidimus.gate.Permission;

/**
 * States why one opens a record above AMBER; it holds for that record in this session. Whoever may
 * read it may; refuses a reason that says nothing or has more than {@link #LONGEST} characters.
 */
@ApplicationScoped
public class StateReason {
  /** Characters of a reason. */
  public static final int LONGEST = 500;

  static final int SHORTEST = 3;

  private final StatedReasons reasons;
  private final Occasion occasion;

  @Inject
  StateReason(StatedReasons reasons, Occasion occasion) {
    this.reasons = reasons;
    this.occasion = occasion;
  }

  @Act(Permission.STATE_REASON)
  @Transactional
  public void state(ObjectId object, String reason) {
    String said = reason.strip();
    if (said.length() < SHORTEST || said.length() > LONGEST) {
      throw Refusal.faulty(Problem.of("reason", "audit.fault.reason", SHORTEST, LONGEST));
    }
    reasons.state(occasion.session(), object, said);
  }
}
