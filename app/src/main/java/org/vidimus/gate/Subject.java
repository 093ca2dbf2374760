package org.vidimus.gate;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who asks, as the decision sees them.
 *
 * @param person id of the account; {@link #NOBODY}'s is all zeros
 * @param username name at sign-in; empty for nobody
 * @param organisation slug of the organisation
 * @param party code of the party in lower case
 * @param level inspection level 1 to 3
 * @param reach audiences that include this person: {@code public}, {@code members}, {@code
 *     secretariat}, the party, the organisation, groups
 */
public record Subject(
    UUID person,
    String username,
    String organisation,
    String party,
    Set<Role> roles,
    Handling clearance,
    int level,
    Set<String> reach) {

  /** Whoever is not signed in. */
  public static final Subject NOBODY =
      new Subject(new UUID(0, 0), "", "", "", Set.of(), Handling.CLEAR, 1, Set.of("public"));

  /**
   * The portal itself, for what time does without anybody. The name is none that a person can have.
   */
  public static final Subject PORTAL =
      new Subject(new UUID(0, 1), "Vidimus", "", "", Set.of(), Handling.CLEAR, 1, Set.of());

  /**
   * Auditors and administrators are nothing else beside, and have no clearance: whatever else they
   * are given does not count.
   */
  public Subject {
    boolean runsOrProves = roles.contains(Role.AUDITOR) || roles.contains(Role.ADMINISTRATOR);
    roles =
        roles.stream()
            .filter(role -> !runsOrProves || role == Role.AUDITOR || role == Role.ADMINISTRATOR)
            .collect(Collectors.toUnmodifiableSet());
    reach = runsOrProves ? Set.of("public") : Set.copyOf(reach);
    clearance = runsOrProves ? Handling.CLEAR : clearance;
    level = runsOrProves ? 1 : level;
  }

  public boolean signedIn() {
    return !username.isEmpty();
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  /** Whether it is the portal itself that acts. */
  public boolean isPortal() {
    return person.equals(PORTAL.person);
  }

  /** Auditors and administrators run and prove; they read records only as nobody does. */
  public boolean reads() {
    return signedIn() && !isPortal() && !is(Role.AUDITOR) && !is(Role.ADMINISTRATOR);
  }
}
