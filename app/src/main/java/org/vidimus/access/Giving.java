package org.vidimus.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vidimus.common.Refusal;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Judge;
import org.vidimus.gate.Permission;
import org.vidimus.gate.Role;

/**
 * What somebody may give to people: focal points of a state put people into organisations of that
 * state and make them users and focal points of these; the rest is the administrator's to enter.
 */
@ApplicationScoped
public class Giving {
  private final PeopleEnvelopes envelopes;
  private final Judge judge;
  private final CurrentSubject current;

  @Inject
  Giving(PeopleEnvelopes envelopes, Judge judge, CurrentSubject current) {
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

  /** Refuses as forbidden to give or take what needs the community's word. */
  public void checkRoles(List<RoleSheet> before, List<RoleSheet> after) {
    Set<RoleSheet> changed = new HashSet<>(before);
    changed.addAll(after);
    changed.removeIf(r -> before.contains(r) && after.contains(r));
    boolean allowed =
        current.get().is(Role.ADMINISTRATOR)
            || changed.stream().allMatch(r -> Appointing.OF_THE_STATE.contains(r.held()));
    if (!allowed) {
      throw Refusal.forbidden();
    }
  }
}
