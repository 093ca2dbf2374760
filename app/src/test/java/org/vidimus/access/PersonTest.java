package org.vidimus.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vidimus.common.Text;
import org.vidimus.gate.Handling;
import org.vidimus.gate.Role;
import org.vidimus.gate.Subject;

/** What somebody is on a day. */
class PersonTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final UUID OTHER = new UUID(7, 7);

  @Test
  void aRoleThatEndedYesterdayCountsNoMore() {
    Person person = person("member", role("user", -9, 9), role("nfp", -9, 0));
    assertEquals(Set.of(Role.USER, Role.NFP), person.rolesOn(DAY.minusDays(1)));
    assertEquals(Set.of(Role.USER), person.rolesOn(DAY));
    assertFalse(person.subject(DAY, Set.of()).is(Role.NFP));
  }

  @Test
  void aRoleThatBeginsTomorrowDoesNotCountYet() {
    Person person = person("member", role("user", 0, 9), role("nfp", 1, 9));
    assertFalse(person.subject(DAY, Set.of()).is(Role.NFP));
    assertTrue(person.subject(DAY.plusDays(1), Set.of()).is(Role.NFP));
  }

  @Test
  void whoHoldsNoRoleComesInAtNoDoorAndReachesThePublicAlone() {
    Person person = person("member", role("user", -9, 0));
    assertTrue(person.isIn(DAY.minusDays(1)));
    assertFalse(person.isIn(DAY));
    assertEquals(Set.of("public"), person.subject(DAY, Set.of("some-group")).reach());
  }

  @Test
  void anAccountHoldsWithinItsDates() {
    Person person = person("member", role("user", -99, 99));
    assertFalse(person.isIn(DAY.minusDays(20)));
    assertTrue(person.isIn(DAY));
    assertFalse(person.isIn(DAY.plusDays(20)));
  }

  @Test
  void nothingIsWrittenWhenAClockJumps() {
    Person person = person("member", role("user", -9, 9), role("nfp", -9, 0));
    Subject before = person.subject(DAY, Set.of());
    var _ = person.subject(DAY.plusYears(50), Set.of());
    assertFalse(person.isIn(DAY.plusYears(50)));
    assertFalse(person.isIn(DAY.minusYears(50)));
    assertEquals(before, person.subject(DAY, Set.of()));
  }

  @Test
  void reachIsWhereOneBelongs() {
    assertEquals(
        Set.of("public", "members", "qma", "qma-office", "some-group"),
        person("member", role("user", -9, 9)).subject(DAY, Set.of("some-group")).reach());
    assertEquals(
        Set.of("public", "qma", "qma-office"),
        person("observer", role("user", -9, 9)).subject(DAY, Set.of()).reach());
    assertEquals(
        Set.of("public", "members", "secretariat", "qma", "qma-office"),
        person("secretariat", role("user", -9, 9)).subject(DAY, Set.of()).reach());
    for (String silent : List.of("auditor", "administrator")) {
      assertEquals(
          Set.of("public"),
          person("secretariat", role(silent, -9, 9)).subject(DAY, Set.of("some-group")).reach());
    }
  }

  @Test
  void whoHasNothingButWhatAStateGivesIsOfTheState() {
    assertTrue(person("member", role("user", -9, 9), role("ofp", -9, 9)).isOfTheState(DAY));
    assertTrue(person("member", role("user", -9, 9), role("nfp", -9, 0)).isOfTheState(DAY));
    assertFalse(person("member", role("user", -9, 9), role("nfp", 5, 9)).isOfTheState(DAY));
  }

  @Test
  void anAccountIsKeptByItsHolderTheFocalPointsOfItsStateAndTheAdministrator() {
    Person person = person("member", role("user", -9, 9));
    assertTrue(PersonView.keeps(reader(person.id(), "qma", Role.USER), person));
    assertTrue(PersonView.keeps(reader(OTHER, "qma", Role.NFP), person));
    assertTrue(PersonView.keeps(reader(OTHER, "secretariat", Role.ADMINISTRATOR), person));
    for (Role other : List.of(Role.USER, Role.OFP, Role.MODERATOR, Role.EDITOR, Role.AUDITOR)) {
      assertFalse(PersonView.keeps(reader(OTHER, "qma", other), person), other.slug());
    }
    assertFalse(PersonView.keeps(reader(OTHER, "qmb", Role.NFP), person));
  }

  private static Subject reader(UUID id, String party, Role role) {
    return new Subject(
        id, "reader", party + "-office", party, Set.of(role), Handling.RED, 3, Set.of(party));
  }

  private static RoleSheet role(String role, int from, int to) {
    return new RoleSheet(
        role,
        DAY.plusDays(from),
        Optional.of(DAY.plusDays(to)),
        Optional.empty(),
        Optional.empty());
  }

  private static Person person(String kind, RoleSheet... roles) {
    List<Text> names = List.of(new Text("en", "Some"));
    Party party = new Party(new PartySheet("qma", names, kind, List.of()));
    Organisation office =
        new Organisation(
            new OrganisationSheet("qma-office", names, "qma", "agency", Optional.empty()), party);
    Person person =
        new Person(
            new PersonSheet(
                "somebody",
                "Some Body",
                "somebody@example.org",
                "qma-office",
                Handling.AMBER,
                1,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                DAY.minusDays(10),
                Optional.of(DAY.plusDays(10))),
            office);
    person.take(new RolesSheet(List.of(roles)));
    return person;
  }
}
