package org.vidimus.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vidimus.access.Party;
import org.vidimus.access.People;
import org.vidimus.access.Subjects;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Judge;
import org.vidimus.gate.Permission;
import org.vidimus.gate.Role;
import org.vidimus.gate.Stage;

/**
 * The state's focal points hold the first review as long as one of them may still endorse: has no
 * hand in it, and is cleared for it. Else the secretariat does, never nobody. What the secretariat
 * writes has no national tier.
 */
@ApplicationScoped
class FocalPointsFirst implements Tiers {
  private final People people;
  private final Subjects subjects;
  private final Judge judge;

  @Inject
  FocalPointsFirst(People people, Subjects subjects, Judge judge) {
    this.people = people;
    this.subjects = subjects;
    this.judge = judge;
  }

  @Override
  public Tier of(Alert alert) {
    if (people.findParty(alert.party()).filter(Party::isSecretariat).isPresent()) {
      return Tier.CENTRAL;
    }
    Envelope reviewed = alert.envelopeAt(Stage.NATIONAL);
    boolean somebody =
        people.holding(Role.NFP, alert.party()).stream()
            .anyMatch(
                p -> judge.decide(subjects.of(p), Permission.ENDORSE_ALERT, reviewed).allows());
    return somebody ? Tier.NATIONAL : Tier.NATIONAL_BY_SECRETARIAT;
  }
}
