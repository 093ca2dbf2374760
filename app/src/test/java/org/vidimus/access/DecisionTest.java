package org.vidimus.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
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

/** Who may do what, sentence by sentence, and the list conditions against the decision. */
class DecisionTest {
  private static final Decision DECISION = new Decision();

  private static final Subject OFFICER =
      person("officer", "border", "qma", Handling.AMBER, Role.USER);
  private static final Subject OFP =
      person("ofp", "border", "qma", Handling.AMBER_STRICT, Role.OFP);
  private static final Subject OFP2 =
      person("ofp2", "academy", "qma", Handling.AMBER_STRICT, Role.OFP);
  private static final Subject NFP = person("nfp", "ministry", "qma", Handling.RED, Role.NFP);
  private static final Subject OUTSIDER =
      person("outsider", "office", "qmb", Handling.AMBER, Role.USER);
  private static final Subject OBSERVER = observer();
  private static final Subject MODERATOR =
      person("moderator", "moderation", "secretariat", Handling.RED, Role.MODERATOR);
  private static final Subject EDITOR =
      person("editor", "library", "secretariat", Handling.RED, Role.EDITOR);
  private static final Subject AUDITOR = silent("auditor", Role.AUDITOR);
  private static final List<Subject> EVERYBODY =
      List.of(
          Subject.NOBODY, OFFICER, OFP, OFP2, NFP, OUTSIDER, OBSERVER, MODERATOR, EDITOR, AUDITOR);

  @Test
  void aDraftIsReadByItsAuthorAndTheFocalPointsOfTheOrganisation() {
    Envelope draft = alert(OFFICER, Handling.AMBER, Set.of("members"), Stage.OWN);
    assertReaders(draft, OFFICER, OFP);
  }

  @Test
  void inNationalReviewTheStatesFocalPointsReadToo() {
    assertReaders(
        alert(OFFICER, Handling.AMBER, Set.of("members"), Stage.NATIONAL), OFFICER, OFP, NFP);
  }

  @Test
  void whereTheSecretariatHoldsTheTierModeratorsReadToo() {
    assertReaders(
        alert(OFFICER, Handling.AMBER, Set.of("members"), Stage.NATIONAL_BY_SECRETARIAT),
        OFFICER,
        OFP,
        NFP,
        MODERATOR);
  }

  @Test
  void whatIsPublishedIsReadByItsAudienceWithinClearance() {
    assertReaders(
        alert(OFFICER, Handling.AMBER, Set.of("members"), Stage.OUT),
        OFFICER,
        OFP,
        OFP2,
        NFP,
        OUTSIDER,
        MODERATOR,
        EDITOR);
    assertReaders(
        alert(OFP, Handling.RED, Set.of("members"), Stage.OUT), OFP, NFP, MODERATOR, EDITOR);
  }

  @Test
  void anEmptyAudienceIsNobodyButTheOriginatorAndTheModerators() {
    assertReaders(
        alert(OFFICER, Handling.GREEN, Set.of(), Stage.OUT), OFFICER, OFP, NFP, MODERATOR);
  }

  @Test
  void authorsReadWhatTheyWroteAboveTheirClearance() {
    assertTrue(
        may(OFFICER, Permission.READ_ALERT, alert(OFFICER, Handling.RED, Set.of(), Stage.OUT)));
  }

  @Test
  void clearAndPublicIsReadByAnybody() {
    Envelope open = document(Handling.CLEAR, Set.of("public"));
    EVERYBODY.forEach(s -> assertTrue(may(s, Permission.READ_DOCUMENT, open), s.username()));
    assertFalse(
        may(Subject.NOBODY, Permission.READ_DOCUMENT, document(Handling.GREEN, Set.of("members"))));
    assertFalse(
        may(AUDITOR, Permission.READ_DOCUMENT, document(Handling.GREEN, Set.of("members"))));
  }

  @Test
  void nobodyEndorsesWhatTheyWroteEditedOrSubmitted() {
    Envelope review = alert(OFFICER, Handling.AMBER, Set.of(), Stage.NATIONAL);
    assertTrue(may(NFP, Permission.ENDORSE_ALERT, review));
    for (Hand hand : List.of(Hand.WROTE, Hand.EDITED, Hand.SUBMITTED)) {
      assertFalse(may(NFP, Permission.ENDORSE_ALERT, with(review, hand, NFP)), hand.name());
    }
    assertFalse(may(OFP, Permission.ENDORSE_ALERT, review));
    assertFalse(may(MODERATOR, Permission.ENDORSE_ALERT, review));
  }

  @Test
  void nobodyPublishesWhatTheyHadAHandIn() {
    Envelope central = alert(OFFICER, Handling.AMBER, Set.of(), Stage.CENTRAL);
    assertTrue(may(MODERATOR, Permission.PUBLISH_ALERT, central));
    for (Hand hand : Hand.values()) {
      assertFalse(
          may(MODERATOR, Permission.PUBLISH_ALERT, with(central, hand, MODERATOR)), hand.name());
    }
    assertFalse(may(NFP, Permission.PUBLISH_ALERT, central));
  }

  @Test
  void officersSubmitOnlyThroughTheirFocalPoint() {
    Envelope draft = alert(OFFICER, Handling.AMBER, Set.of(), Stage.OWN);
    assertFalse(may(OFFICER, Permission.SUBMIT_ALERT, draft));
    assertTrue(may(OFP, Permission.SUBMIT_ALERT, draft));
    assertFalse(may(OFP2, Permission.SUBMIT_ALERT, draft));
  }

  @Test
  void editingFollowsTheTier() {
    assertEditors(alert(OFFICER, Handling.AMBER, Set.of("members"), Stage.OWN), OFFICER, OFP);
    assertEditors(alert(OFFICER, Handling.AMBER, Set.of("members"), Stage.NATIONAL), NFP);
    assertEditors(alert(OFFICER, Handling.AMBER, Set.of("members"), Stage.CENTRAL), MODERATOR);
    assertEditors(alert(OFFICER, Handling.AMBER, Set.of("members"), Stage.OUT));
  }

  @Test
  void auditorAndAdministratorDoNotSearch() {
    assertFalse(may(AUDITOR, Permission.SEARCH, Envelope.NONE));
    assertTrue(may(OBSERVER, Permission.SEARCH, Envelope.NONE));
    assertFalse(may(Subject.NOBODY, Permission.SEARCH, Envelope.NONE));
  }

  private static void assertReaders(Envelope envelope, Subject... readers) {
    assertEquals(
        names(List.of(readers)),
        names(EVERYBODY.stream().filter(s -> may(s, Permission.READ_ALERT, envelope)).toList()));
  }

  private static void assertEditors(Envelope envelope, Subject... editors) {
    assertEquals(
        names(List.of(editors)),
        names(EVERYBODY.stream().filter(s -> may(s, Permission.EDIT_ALERT, envelope)).toList()));
  }

  private static List<String> names(List<Subject> subjects) {
    return subjects.stream().map(Subject::username).sorted().toList();
  }

  private static boolean may(Subject subject, Permission act, Envelope envelope) {
    return DECISION.decide(subject, act, envelope).allows();
  }

  private static Envelope alert(
      Subject author, Handling handling, Set<String> audience, Stage stage) {
    return new Envelope(
        ObjectKind.ALERT,
        author.party(),
        author.organisation(),
        handling,
        audience,
        stage,
        1,
        stage == Stage.NATIONAL_BY_SECRETARIAT,
        Map.of(Hand.WROTE, Set.of(author.person())));
  }

  private static Envelope document(Handling handling, Set<String> audience) {
    return Envelope.released(ObjectKind.DOCUMENT, "secretariat", "library", handling, audience);
  }

  private static Envelope with(Envelope e, Hand hand, Subject subject) {
    Map<Hand, Set<UUID>> hands = new HashMap<>(e.hands());
    hands.put(hand, Set.of(subject.person()));
    return new Envelope(
        e.kind(),
        e.party(),
        e.organisation(),
        e.handling(),
        e.audience(),
        e.stage(),
        e.level(),
        e.secretariatTier(),
        hands);
  }

  private static Subject person(
      String name, String organisation, String party, Handling clearance, Role role) {
    Set<String> reach =
        party.equals("secretariat")
            ? Set.of("public", "members", "secretariat", organisation)
            : Set.of("public", "members", party, organisation);
    return new Subject(id(name), name, organisation, party, Set.of(role), clearance, 1, reach);
  }

  private static Subject observer() {
    return new Subject(
        id("observer"),
        "observer",
        "unit",
        "rom",
        Set.of(Role.USER),
        Handling.AMBER,
        1,
        Set.of("public", "rom", "unit"));
  }

  private static Subject silent(String name, Role role) {
    return new Subject(
        id(name), name, "audit", "secretariat", Set.of(role), Handling.CLEAR, 1, Set.of("public"));
  }

  private static UUID id(String name) {
    return org.vidimus.common.NamedId.of(name);
  }
}
