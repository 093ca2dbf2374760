package org.vidimus.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vidimus.alert.Somebody.MODERATOR;
import static org.vidimus.alert.Somebody.MODERATOR2;
import static org.vidimus.alert.Somebody.NFP;
import static org.vidimus.alert.Somebody.NFP2;
import static org.vidimus.alert.Somebody.OFFICER;
import static org.vidimus.alert.Somebody.OFP;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vidimus.access.Decision;
import org.vidimus.common.Problem;
import org.vidimus.common.Refusal;
import org.vidimus.gate.Handling;
import org.vidimus.gate.Permission;
import org.vidimus.gate.Stage;
import org.vidimus.gate.Subject;

class AlertTest {
  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
  private static final Tiers NATIONAL = alert -> Tier.NATIONAL;
  private static final Tiers SECRETARIAT = alert -> Tier.NATIONAL_BY_SECRETARIAT;
  private static final Word BECAUSE = new Word("The place is missing.", "");

  private final Decision decision = new Decision();

  static AlertContent whole() {
    return new AlertContent(
        "Counterfeit booklet",
        "The page glows.",
        "en",
        "document",
        "QMA-AD-02001",
        "counterfeit",
        List.of("counterfeit-whole"),
        Handling.AMBER,
        List.of("members"),
        "qma-border-act",
        new AlertContent.Grading("A", 1, ""),
        new AlertContent.Detected("2026-11", "Stenwick", "sea"),
        "");
  }

  private static Alert submitted(Subject author, Tiers tiers) {
    Alert alert = new Alert(whole(), author, NOW);
    alert.submit(() -> Word.NONE, author, NOW, tiers);
    return alert;
  }

  private static Alert endorsed() {
    Alert alert = submitted(OFP, NATIONAL);
    alert.endorse(() -> Word.NONE, NFP, NOW);
    return alert;
  }

  private static Alert published() {
    Alert alert = endorsed();
    alert.publish(() -> "VA-2026-0001", () -> Word.NONE, MODERATOR, NOW);
    return alert;
  }

  private boolean may(Subject who, Permission act, Alert alert) {
    return decision.decide(who, act, alert.envelope()).allows();
  }

  private static Refusal.Kind refused(Runnable act) {
    return assertThrows(Refusal.class, act::run).kind();
  }

  @Test
  void theRoadIsDraftNationalCentralPublished() {
    Alert alert = new Alert(whole(), OFP, NOW);
    assertEquals("draft", alert.state().slug());
    alert.submit(() -> Word.NONE, OFP, NOW, NATIONAL);
    assertEquals("national-review", alert.state().slug());
    alert.endorse(() -> Word.NONE, NFP, NOW);
    assertEquals("central-review", alert.state().slug());
    alert.publish(() -> "VA-2026-0001", () -> Word.NONE, MODERATOR, NOW);
    assertEquals("published", alert.state().slug());
    assertEquals("VA-2026-0001", alert.row().name());
    assertEquals(
        List.of("draft", "submit", "endorse", "publish"),
        alert.steps().stream().map(Step.Taken::act).toList());
  }

  @Test
  void aMoveTheStateDoesNotAllowIsAConflictAndChangesNothing() {
    Alert draft = new Alert(whole(), OFP, NOW);
    assertEquals(Refusal.Kind.CONFLICT, refused(() -> draft.endorse(() -> Word.NONE, NFP, NOW)));
    assertEquals(Refusal.Kind.CONFLICT, refused(() -> draft.giveBack(() -> Word.NONE, NFP, NOW)));
    assertEquals(
        Refusal.Kind.CONFLICT,
        refused(() -> draft.publish(() -> "VA-2026-0001", () -> Word.NONE, MODERATOR, NOW)));
    assertEquals(Refusal.Kind.CONFLICT, refused(() -> draft.withdraw(() -> Word.NONE, OFP, NOW)));
    Alert out = published();
    assertEquals(
        Refusal.Kind.CONFLICT, refused(() -> out.submit(() -> Word.NONE, OFP, NOW, NATIONAL)));
    assertEquals(Refusal.Kind.CONFLICT, refused(() -> out.edit(whole(), OFP, NOW, NATIONAL)));
    assertEquals(Refusal.Kind.CONFLICT, refused(out::checkDraft));
    assertEquals(4, out.steps().size());
  }

  @Test
  void aDraftMayMissAnythingAndSubmittingNamesItAll() {
    Alert empty = new Alert(AlertContent.EMPTY, OFP, NOW);
    Refusal refusal =
        assertThrows(Refusal.class, () -> empty.submit(() -> Word.NONE, OFP, NOW, NATIONAL));
    List<String> all =
        List.of("title", "text", "topic", "grading.source", "grading.information", "detected.on");
    assertEquals(all, refusal.problems().stream().map(Problem::field).toList());
    assertEquals(all, empty.reading().missing());
    assertEquals("draft", empty.state().slug());
  }

  @Test
  void onlyADocumentNeedsAClassOfFraud() {
    AlertContent c = whole();
    assertEquals(List.of(), Gaps.in(c));
    assertEquals(List.of("fraudClass"), Gaps.in(with(c, "document", "")));
    assertEquals(List.of(), Gaps.in(with(c, "route", "")));
  }

  private static AlertContent with(AlertContent c, String topic, String fraudClass) {
    return with(c, topic, fraudClass, c.expires());
  }

  private static AlertContent with(
      AlertContent c, String topic, String fraudClass, String expires) {
    return new AlertContent(
        c.title(),
        c.text(),
        c.lang(),
        topic,
        c.documentCode(),
        fraudClass,
        List.of(),
        c.handling(),
        c.audience(),
        c.legalBasis(),
        c.grading(),
        c.detected(),
        expires);
  }

  @Test
  void anApprovalBindsToTheContentThatWasRead() {
    Alert alert = submitted(OFP, NATIONAL);
    Word read = new Word("", alert.contentHash());
    alert.edit(with(whole(), "route", ""), NFP2, NOW, NATIONAL);
    assertEquals(Refusal.Kind.CHANGED, refused(() -> alert.endorse(() -> read, NFP, NOW)));
    alert.endorse(() -> new Word("", alert.contentHash()), NFP, NOW);
    assertEquals("central-review", alert.state().slug());
  }

  @Test
  void theHashIsOfContentAndPicturesAndTheSameForTheSame() {
    Alert one = new Alert(whole(), OFP, NOW);
    Alert other = new Alert(AlertContent.ofCanonical(whole().canonical()), NFP, NOW);
    assertEquals(one.contentHash(), other.contentHash());
    assertEquals(64, one.contentHash().length());
    String before = one.contentHash();
    Picture.Shown picture = new Picture.Shown(UUID.randomUUID(), "page.png", UUID.randomUUID());
    one.attach(picture, OFP, NOW, NATIONAL);
    assertNotEquals(before, one.contentHash());
    one.detach(picture.id(), OFP, NOW, NATIONAL);
    assertEquals(before, one.contentHash());
  }

  @Test
  void returningAndDecliningNeedAReasonAfterTheStateAllowsThem() {
    Alert alert = submitted(OFP, NATIONAL);
    assertEquals(Refusal.Kind.FAULTY, refused(() -> alert.giveBack(() -> Word.NONE, NFP, NOW)));
    assertEquals(Refusal.Kind.FAULTY, refused(() -> alert.decline(() -> Word.NONE, NFP, NOW)));
    alert.giveBack(() -> BECAUSE, NFP, NOW);
    assertEquals("returned", alert.state().slug());
    assertEquals(Stage.OWN, alert.envelope().stage());
    alert.submit(() -> Word.NONE, OFP, NOW, NATIONAL);
    alert.decline(() -> BECAUSE, NFP, NOW);
    assertEquals(Stage.DECLINED_NATIONAL, alert.envelope().stage());
    assertEquals(Refusal.Kind.CONFLICT, refused(() -> alert.decline(() -> Word.NONE, NFP, NOW)));
  }

  @Test
  void whatIsWithdrawnKeepsItsReadersAndLosesTextAndPictures() {
    Alert alert = published();
    assertTrue(may(OFFICER, Permission.READ_ALERT, alert));
    alert.withdraw(() -> BECAUSE, OFP, NOW);
    assertTrue(may(OFFICER, Permission.READ_ALERT, alert));
    assertEquals("Counterfeit booklet", alert.reading().row().title());
    assertEquals("", alert.reading().content().text());
    Alert inReview = submitted(OFP, NATIONAL);
    inReview.withdraw(() -> Word.NONE, OFP, NOW);
    assertFalse(may(OFFICER, Permission.READ_ALERT, inReview));
    assertTrue(may(NFP, Permission.READ_ALERT, inReview));
  }

  @Test
  void anAlertWhoseTimeIsOverKeepsItsReadersAndCanStillBeTakenBack() {
    Alert alert = submitted(OFP, NATIONAL);
    alert.edit(with(whole(), "document", "counterfeit", "2026-11-24"), NFP2, NOW, NATIONAL);
    alert.endorse(() -> Word.NONE, NFP, NOW);
    alert.publish(() -> "VA-2026-0001", () -> Word.NONE, MODERATOR, NOW);
    Instant end = Instant.parse("2026-11-25T00:00:00Z");
    assertEquals(Refusal.Kind.CONFLICT, refused(() -> alert.expire(end.minusMillis(1))));
    assertTrue(may(Subject.PORTAL, Permission.EXPIRE_ALERT, alert));
    assertFalse(may(MODERATOR, Permission.EXPIRE_ALERT, alert));
    alert.expire(end);
    assertEquals("expired", alert.state().slug());
    assertEquals("Vidimus", alert.steps().getLast().who());
    assertTrue(may(OFFICER, Permission.READ_ALERT, alert));
    assertEquals("The page glows.", alert.reading().content().text());
    assertEquals(Refusal.Kind.CONFLICT, refused(() -> alert.expire(end)));
    alert.withdraw(() -> BECAUSE, OFP, end);
    assertEquals("withdrawn", alert.state().slug());
    assertEquals(Refusal.Kind.CONFLICT, refused(() -> published().expire(end)));
  }

  @Test
  void aDateEndsWithTheLastDayItMayMean() {
    assertEquals(Optional.empty(), whole().end());
    Map.of(
            "2026", "2027-01-01T00:00:00Z",
            "2026-02", "2026-03-01T00:00:00Z",
            "2026-12-31", "2027-01-01T00:00:00Z",
            "2026-11-24T10:00:00Z", "2026-11-24T10:00:00Z")
        .forEach((expires, end) ->
            assertEquals(
                Optional.of(Instant.parse(end)), with(whole(), "route", "", expires).end()));
  }

  @Test
  void nobodyEndorsesWhatTheyWroteEditedOrSubmitted() {
    Alert own = submitted(NFP, NATIONAL);
    assertFalse(may(NFP, Permission.ENDORSE_ALERT, own));
    assertTrue(may(NFP2, Permission.ENDORSE_ALERT, own));
    Alert edited = submitted(OFP, NATIONAL);
    edited.edit(with(whole(), "route", ""), NFP, NOW, NATIONAL);
    assertFalse(may(NFP, Permission.ENDORSE_ALERT, edited));
    assertTrue(may(NFP2, Permission.ENDORSE_ALERT, edited));
    assertFalse(may(OFP, Permission.ENDORSE_ALERT, edited));
  }

  @Test
  void nobodyPublishesWhatTheyEditedOrEndorsed() {
    Alert alert = endorsed();
    alert.edit(with(whole(), "route", ""), MODERATOR, NOW, NATIONAL);
    assertFalse(may(MODERATOR, Permission.PUBLISH_ALERT, alert));
    assertTrue(may(MODERATOR2, Permission.PUBLISH_ALERT, alert));
    Alert bySecretariat = submitted(OFP, SECRETARIAT);
    assertTrue(may(MODERATOR, Permission.ENDORSE_ALERT, bySecretariat));
    assertFalse(may(NFP, Permission.ENDORSE_ALERT, bySecretariat));
    bySecretariat.endorse(() -> Word.NONE, MODERATOR, NOW);
    assertFalse(may(MODERATOR, Permission.PUBLISH_ALERT, bySecretariat));
    assertTrue(may(MODERATOR2, Permission.PUBLISH_ALERT, bySecretariat));
  }

  @Test
  void anEditThatLeavesNoFreeFocalPointHandsTheTierToTheSecretariat() {
    Tiers free =
        a ->
            decision.decide(NFP, Permission.ENDORSE_ALERT, a.envelopeAt(Stage.NATIONAL)).allows()
                ? Tier.NATIONAL
                : Tier.NATIONAL_BY_SECRETARIAT;
    Alert alert = submitted(OFP, free);
    assertEquals(Stage.NATIONAL, alert.envelope().stage());
    alert.edit(with(whole(), "route", ""), NFP, NOW, free);
    assertEquals(Stage.NATIONAL_BY_SECRETARIAT, alert.envelope().stage());
    assertTrue(may(MODERATOR, Permission.ENDORSE_ALERT, alert));
  }

  @Test
  void whatTheSecretariatWritesStartsInTheCentralTier() {
    Alert alert = submitted(MODERATOR, a -> Tier.CENTRAL);
    assertEquals("central-review", alert.state().slug());
    assertFalse(may(MODERATOR, Permission.PUBLISH_ALERT, alert));
    assertTrue(may(MODERATOR2, Permission.PUBLISH_ALERT, alert));
  }
}
