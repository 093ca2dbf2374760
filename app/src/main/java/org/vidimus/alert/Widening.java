package org.vidimus.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vidimus.access.Coverage;
import org.vidimus.common.Refusal;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Judge;
import org.vidimus.gate.Permission;

/** Whoever holds an alert in review may narrow whom it is for; only its originator widens. */
@ApplicationScoped
public class Widening {
  private final Coverage coverage;
  private final Judge judge;
  private final CurrentSubject current;

  @Inject
  Widening(Coverage coverage, Judge judge, CurrentSubject current) {
    this.coverage = coverage;
    this.judge = judge;
    this.current = current;
  }

  /**
   * Refuses as forbidden content that more people could read, or pass on further, than what stands,
   * or that is shared by another basis and its limits, from anybody but the originator.
   */
  public void check(Alert alert, AlertContent next) {
    boolean originator =
        judge.decide(current.get(), Permission.WIDEN_ALERT, alert.envelope()).allows();
    if (!originator && widens(alert.content(), next)) {
      throw Refusal.of(Refusal.Kind.FORBIDDEN, "alert.only-originator-widens");
    }
  }

  private boolean widens(AlertContent now, AlertContent next) {
    return next.handling().compareTo(now.handling()) < 0
        || !next.legalBasis().equals(now.legalBasis())
        || !next.audience().stream().allMatch(a -> coverage.within(now.audience(), a));
  }
}
