package org.vidimus.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a focal point's keyboard to every member's desk: written, endorsed, published, found. */
class AContributorsAlertIsPublishedE2E {
  private static final String TITLE = "Two visas with the same serial number at the land crossing";

  @Test
  void whatOneWritesTwoOthersPassAndEverybodyFinds() {
    String address = write();
    decide("nfp", address, "endorse");
    theWriterMayNotPublish(address);
    decide("moderator", address, "publish");
    try (Visitor officer = Visitor.arrives().signsIn("officer")) {
      Page page = officer.page();
      page.waitForCondition(
          () -> {
            page.navigate("/search?q=visas+same+serial+number");
            return page.locator(".hit h2").allInnerTexts().contains(TITLE);
          },
          new Page.WaitForConditionOptions().setTimeout(60_000));
      page.navigate(address);
      assertTrue(page.locator("main").innerText().contains("VA-20"));
      assertEquals(List.of(), officer.seriousFindings());
      assertEquals(List.of(), officer.complaints());
    }
    try (Visitor observer = Visitor.arrives().signsIn("observer")) {
      assertEquals(404, observer.page().navigate(address).status());
    }
  }

  /** Writes and submits; the address of the alert. */
  private static String write() {
    try (Visitor ofp = Visitor.arrives().signsIn("ofp")) {
      Page page = ofp.page();
      page.navigate("/alerts/new");
      assertEquals(List.of(), ofp.seriousFindings());
      page.locator("[name=topic][value=document]").check();
      page.locator("#title").pressSequentially(TITLE);
      page.locator("#text")
          .pressSequentially(
              "Both stickers carry one serial number. The digits do not grow in height.");
      page.locator("[name=fraudClass][value=forged]").check();
      page.locator("#on").pressSequentially("2026-11-20");
      page.locator("[name='grading.source'][value=A]").check();
      page.locator("[name='grading.information'][value='2']").check();
      page.locator("[name=handling][value=GREEN]").check();
      page.locator("[name=audience][value=members]").check();
      page.waitForCondition(() -> page.locator("#saved .text").innerText().contains("aved"));
      page.waitForCondition(() -> page.locator(".need li:not(.got)").count() == 0);
      page.locator("#submit").focus();
      page.keyboard().press("Enter");
      page.waitForURL(url -> url.matches(".*/alerts/[0-9a-f-]{36}$"));
      assertEquals(List.of(), ofp.complaints());
      return page.url().replaceFirst("^https?://[^/]+", "");
    }
  }

  private static void decide(String who, String address, String verb) {
    try (Visitor person = Visitor.arrives().signsIn(who)) {
      Page page = person.page();
      page.navigate("/moderation");
      assertTrue(page.locator(".inbox").innerText().contains(TITLE));
      assertEquals(List.of(), person.seriousFindings());
      page.navigate(address);
      page.locator("[data-opens=do-" + verb + "]").focus();
      page.keyboard().press("Enter");
      page.locator("#do-" + verb + " button[type=submit]").focus();
      page.keyboard().press("Enter");
      page.waitForCondition(() -> page.locator("[data-opens=do-" + verb + "]").count() == 0);
      assertEquals(List.of(), person.complaints());
    }
  }

  private static void theWriterMayNotPublish(String address) {
    try (Visitor writer = Visitor.arrives().signsIn("ofp")) {
      writer.page().navigate(address);
      assertEquals(0, writer.page().locator("[data-opens=do-publish]").count());
    }
  }
}
