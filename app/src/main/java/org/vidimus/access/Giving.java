package org.vidimus.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.vidimus.common.Refusal;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Judge;
import org.vidimus.gate.Permission;
import org.vidimus.gate.Role;

/**
 * What somebody may give to people: focal points of a state put people into organisations of that
 * state and make them users and focal points of these; the rest is the administrator's to enter,
 * and these too where a party has no focal point.
 */
@ApplicationScoped
public class Giving {
  private final People people;
  private final PeopleEnvelopes envelopes;
  private final Judge judge;
  private final CurrentSubject current;

  @Inject
  Giving(People people, PeopleEnvelopes envelopes, Judge judge, CurrentSubject current) {
    this.people = people;
    this.envelopes = envelopes;
    this.judge = judge;
    this.current = current;
  }

  /** Refuses as forbidden to put somebody into an organisation of another state. */
  public void checkPlace(String organisation) {
    boolean allowed =
        envelopes
            .find(new OrganisationId(organisation))
            .filter(e -> judge.decide(current.get(), Permission.ENTER_PERSON, e).allows())
            .isPresent();
    if (!allowed) {
      throw Refusal.forbidden();
    }
  }

  /**
   * Refuses as forbidden to give or take what needs the community's word, and to give what a state
   * gives by itself where it has a focal point to give it.
   *
   * @param party of whom it is given to
   */
  public void checkRoles(List<RoleSheet> before, List<RoleSheet> after, String party) {
    boolean allowed =
        current.get().is(Role.ADMINISTRATOR)
            ? !givesByItself(party)
                || after.stream().noneMatch(r -> isOfTheState(r) && !isWithin(r, before))
            : Stream.concat(before.stream(), after.stream())
                .filter(r -> !(before.contains(r) && after.contains(r)))
                .allMatch(Giving::isOfTheState);
    if (!allowed) {
      throw Refusal.forbidden();
    }
  }

  /** Whether a party has focal points who make its users and organisational focal points. */
  public boolean givesByItself(String party) {
    return !people.holding(Role.NFP, party).isEmpty();
  }

  private static boolean isOfTheState(RoleSheet role) {
    return Appointing.OF_THE_STATE.contains(role.held());
  }

  /** Whether a role was held before for all the time; to end it earlier gives nothing. */
  private static boolean isWithin(RoleSheet role, List<RoleSheet> before) {
    return before.stream()
        .filter(b -> b.role().equals(role.role()) && !role.from().isBefore(b.from()))
        .anyMatch(b ->
            b.to().map(end -> role.to().filter(t -> !t.isAfter(end)).isPresent()).orElse(true));
  }
}
