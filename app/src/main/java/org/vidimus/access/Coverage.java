package org.vidimus.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Whether a legal basis of a party covers those something is for. */
@ApplicationScoped
public class Coverage {
  private final People people;
  private final Groups groups;
  private final Today today;

  @Inject
  Coverage(People people, Groups groups, Today today) {
    this.people = people;
    this.groups = groups;
    this.today = today;
  }

  /**
   * Whether the basis allows the party to share with an audience: named itself, or within one that
   * is named; a group when somebody belongs to it and all who do or will are. One's own need no
   * basis.
   */
  public boolean covers(Party party, LegalBasis basis, String audience) {
    return audience.equals(party.code())
        || people
            .findOrganisation(audience)
            .filter(o -> o.party().code().equals(party.code()))
            .isPresent()
        || within(basis.to(), audience, who -> covers(party, basis, who));
  }

  /**
   * Whether whoever an audience reaches is reached by others already. A group is only where it is
   * named itself: whoever speaks for its owner may let others in at any time.
   */
  public boolean within(List<String> to, String audience) {
    return within(to, audience, _ -> false);
  }

  private boolean within(List<String> to, String audience, Predicate<String> member) {
    return to.contains(audience)
        || to.contains("public")
        || (audience.equals("secretariat") && to.contains("members"))
        || people.findOrganisation(audience).filter(o -> within(to, o.party())).isPresent()
        || people.findParty(audience).filter(p -> within(to, p)).isPresent()
        || groups.find(audience).filter(g -> all(g, member)).isPresent();
  }

  private static boolean within(List<String> to, Party party) {
    return to.contains(party.code())
        || (to.contains("members") && party.isReachedAsMember())
        || (to.contains("secretariat") && party.isSecretariat());
  }

  private boolean all(SharingGroup group, Predicate<String> member) {
    List<String> members =
        group.members().members().stream()
            .filter(m -> m.period().isToCome(today.day()))
            .map(MemberSheet::who)
            .map(this::place)
            .toList();
    return !members.isEmpty() && members.stream().allMatch(member);
  }

  /** Where a person is shared with is where they belong. */
  private String place(String who) {
    Optional<Person> person =
        people.findParty(who).isPresent() ? Optional.empty() : people.find(who);
    return person.map(p -> p.organisation().slug()).orElse(who);
  }
}
