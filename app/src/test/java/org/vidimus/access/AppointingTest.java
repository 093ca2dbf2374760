package org.vidimus.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vidimus.gate.Envelope;
import org.vidimus.gate.Hand;
import org.vidimus.gate.Handling;
import org.vidimus.gate.ObjectKind;
import org.vidimus.gate.Permission;
import org.vidimus.gate.Role;
import org.vidimus.gate.Stage;
import org.vidimus.gate.Subject;

/**
 * Who may do what about parties and people: every role of three states, in two organisations each,
 * against every envelope there can be.
 */
class AppointingTest {
  private static final List<String> PARTIES = List.of("qma", "qmb", "secretariat");
  private static final List<Subject> EVERYBODY = everybody();
  private static final Set<Permission> ENTERING =
      EnumSet.of(
          Permission.ENTER_PARTY,
          Permission.CHANGE_PARTY,
          Permission.ENTER_ORGANISATION,
          Permission.CHANGE_ORGANISATION,
          Permission.ENTER_GROUP,
          Permission.CHANGE_GROUP);
  private static final Set<Permission> ON_PEOPLE =
      EnumSet.of(Permission.CHANGE_PERSON, Permission.CHANGE_ROLES, Permission.CUT_OFF);

  private static List<Subject> everybody() {
    List<Subject> all = new ArrayList<>(List.of(Subject.NOBODY));
    for (String party : PARTIES) {
      for (String office : List.of("-ministry", "-border")) {
        for (Role role : Role.values()) {
          Set<String> reach = new HashSet<>(Set.of("public"));
          if (role != Role.ADMINISTRATOR && role != Role.AUDITOR) {
            reach.addAll(Set.of(party, party + office));
          }
          all.add(
              new Subject(
                  UUID.randomUUID(),
                  party + office + role.slug(),
                  party + office,
                  party,
                  Set.of(role),
                  Handling.RED,
                  3,
                  reach));
        }
      }
    }
    return all;
  }

  private static boolean may(Subject subject, Permission act, Envelope envelope) {
    return new Decision().decide(subject, act, envelope).allows();
  }

  private static Envelope person(Subject who, Stage stage) {
    return envelope(
        ObjectKind.PERSON,
        who.party(),
        who.organisation(),
        Set.of(),
        stage,
        Map.of(Hand.WROTE, Set.of(who.person())));
  }

  private static Envelope envelope(
      ObjectKind kind,
      String party,
      String organisation,
      Set<String> audience,
      Stage stage,
      Map<Hand, Set<UUID>> hands) {
    return new Envelope(
        kind, party, organisation, Handling.CLEAR, audience, stage, 1, false, hands);
  }

  @Test
  void partiesOrganisationsAndGroupsAreEnteredByAdministratorsAlone() {
    for (Permission act : ENTERING) {
      for (Subject subject : EVERYBODY) {
        assertEquals(
            subject.is(Role.ADMINISTRATOR),
            may(subject, act, Envelope.NONE),
            subject.username() + " " + act);
      }
    }
  }

  @Test
  void peopleAreChangedByTheFocalPointsOfTheirStateAndByAdministratorsNeverByThemselves() {
    for (Subject who : EVERYBODY) {
      for (Subject subject : EVERYBODY) {
        for (Permission act : ON_PEOPLE) {
          for (Stage stage : List.of(Stage.NATIONAL, Stage.CENTRAL)) {
            boolean ownState = subject.is(Role.NFP) && subject.party().equals(who.party());
            boolean expected =
                !subject.person().equals(who.person())
                    && (subject.is(Role.ADMINISTRATOR)
                        || (ownState && (stage == Stage.NATIONAL || act == Permission.CUT_OFF)));
            assertEquals(
                expected,
                may(subject, act, person(who, stage)),
                subject.username() + " " + act + " " + who.username() + " " + stage);
          }
        }
      }
    }
  }

  @Test
  void aNewLinkGoesToWhoGaveTheLastWordNeverToAdministratorsOrToOneself() {
    for (Subject who : EVERYBODY) {
      for (Subject subject : EVERYBODY) {
        for (Stage stage : List.of(Stage.NATIONAL, Stage.CENTRAL)) {
          boolean ownFocalPoint =
              subject.is(Role.NFP)
                  && subject.party().equals(who.party())
                  && stage == Stage.NATIONAL;
          assertEquals(
              !subject.person().equals(who.person())
                  && (subject.is(Role.MODERATOR) || ownFocalPoint),
              may(subject, Permission.RENEW_FIRST_PASSWORD, person(who, stage)),
              subject.username() + " " + who.username() + " " + stage);
        }
      }
    }
  }

  @Test
  void peopleAreEnteredIntoOwnStateOrByAdministrators() {
    for (Subject subject : EVERYBODY) {
      boolean office = subject.is(Role.ADMINISTRATOR) || subject.is(Role.NFP);
      assertEquals(office, may(subject, Permission.ENTER_PERSON, Envelope.NONE));
      for (String party : PARTIES) {
        Envelope organisation =
            Envelope.released(
                ObjectKind.ORGANISATION, party, party + "-border", Handling.CLEAR, Set.of());
        assertEquals(
            subject.is(Role.ADMINISTRATOR)
                || (subject.is(Role.NFP) && subject.party().equals(party)),
            may(subject, Permission.ENTER_PERSON, organisation),
            subject.username() + " " + party);
      }
    }
  }

  @Test
  void theSecondWordIsAModeratorsWhoNeitherEnteredItNorIsConcerned() {
    Subject enterer = somebody("secretariat", Role.ADMINISTRATOR);
    for (Subject concerned : EVERYBODY) {
      for (Subject writer : List.of(enterer, somebody("secretariat", Role.MODERATOR))) {
        Envelope change =
            envelope(
                ObjectKind.CHANGE,
                "qma",
                "",
                Set.of(),
                Stage.CENTRAL,
                Map.of(
                    Hand.WROTE, Set.of(writer.person()), Hand.EDITED, Set.of(concerned.person())));
        for (Subject subject : EVERYBODY) {
          boolean wrote = subject.person().equals(writer.person());
          boolean about = subject.person().equals(concerned.person());
          assertEquals(
              subject.is(Role.MODERATOR) && !wrote && !about,
              may(subject, Permission.CONFIRM_CHANGE, change));
          assertEquals(
              wrote || (subject.is(Role.MODERATOR) && !about),
              may(subject, Permission.REFUSE_CHANGE, change));
        }
      }
    }
  }

  @Test
  void aHiddenGroupExistsForItsMembersItsOwnerAndWhoRunsAndProves() {
    Envelope group =
        envelope(
            ObjectKind.GROUP, "qma", "", Set.of("desk"), Stage.OWN, Map.of(Hand.WROTE, Set.of()));
    for (Subject subject : EVERYBODY) {
      // who moderates for a party speaks for it as its focal points do
      boolean owner =
          subject.party().equals("qma") && (subject.is(Role.NFP) || subject.is(Role.MODERATOR));
      boolean expected = owner || subject.is(Role.ADMINISTRATOR) || subject.is(Role.AUDITOR);
      assertEquals(expected, may(subject, Permission.READ_GROUP, group), subject.username());
      assertEquals(
          owner || subject.is(Role.ADMINISTRATOR),
          may(subject, Permission.CHANGE_MEMBERS, group),
          subject.username());
    }
    assertTrue(may(member(somebody("qmb", Role.USER)), Permission.READ_GROUP, group));
    assertFalse(may(member(somebody("qmb", Role.USER)), Permission.CHANGE_MEMBERS, group));
  }

  @Test
  void anOpenGroupIsKnownToWhoeverSignedIn() {
    Envelope group = envelope(ObjectKind.GROUP, "qma", "", Set.of("desk"), Stage.OUT, Map.of());
    EVERYBODY.forEach(s -> assertEquals(s.signedIn(), may(s, Permission.READ_GROUP, group)));
  }

  @Test
  void theMembersOfAnOrganisationsGroupAreItsFocalPointsToName() {
    Envelope group =
        envelope(ObjectKind.GROUP, "qma", "qma-border", Set.of("desk"), Stage.OUT, Map.of());
    for (Subject subject : EVERYBODY) {
      boolean speaks =
          (subject.is(Role.OFP) && subject.organisation().equals("qma-border"))
              || (subject.is(Role.NFP) && subject.party().equals("qma"))
              || (subject.is(Role.MODERATOR) && subject.party().equals("qma"));
      assertEquals(
          speaks || subject.is(Role.ADMINISTRATOR),
          may(subject, Permission.CHANGE_MEMBERS, group),
          subject.username());
    }
  }

  @Test
  void nobodyWhoIsNotSignedInDoesAnythingButSetTheirFirstPassword() {
    for (Permission act : EnumSet.range(Permission.FIND_DIRECTORY, Permission.REFUSE_CHANGE)) {
      for (ObjectKind kind : ObjectKind.values()) {
        Envelope envelope = envelope(kind, "", "", Set.of("public"), Stage.OWN, Map.of());
        assertEquals(
            act == Permission.SET_FIRST_PASSWORD, may(Subject.NOBODY, act, envelope), act.slug());
      }
    }
  }

  private static Subject somebody(String party, Role role) {
    return EVERYBODY.stream()
        .filter(s -> s.party().equals(party) && s.is(role))
        .findFirst()
        .orElseThrow();
  }

  private static Subject member(Subject subject) {
    Set<String> reach = new HashSet<>(subject.reach());
    reach.add("desk");
    return new Subject(
        subject.person(),
        subject.username(),
        subject.organisation(),
        subject.party(),
        subject.roles(),
        subject.clearance(),
        subject.level(),
        reach);
  }
}
