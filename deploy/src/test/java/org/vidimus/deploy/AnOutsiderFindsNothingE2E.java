package org.vidimus.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is not released to somebody is nowhere for them: not found, counted, offered or named. */
class AnOutsiderFindsNothingE2E {
  private static final String CANARY = "Wrothgar";
  private static final String TITLE = CANARY + " stamps from a second cutter";

  @Test
  void whatIsForOneStateIsNowhereForAnother() {
    String address = Papers.published(TITLE, "AMBER", "qma");
    whoMaySeesIt(address);
    for (String who : List.of("outsider", "observer")) {
      try (Visitor visitor = Visitor.arrives().signsIn(who)) {
        findsNothing(visitor, address);
      }
    }
    try (Visitor nobody = Visitor.arrives()) {
      nobody.page().navigate(address);
      assertTrue(nobody.page().url().contains("/sign-in"), nobody.page().url());
      assertFalse(nobody.page().content().contains(CANARY));
    }
  }

  private static void whoMaySeesIt(String address) {
    try (Visitor officer = Visitor.arrives().signsIn("officer")) {
      Page page = officer.page();
      page.waitForCondition(
          () -> {
            page.navigate("/search?q=" + CANARY);
            return page.locator(".hit h2").allInnerTexts().contains(TITLE);
          },
          new Page.WaitForConditionOptions().setTimeout(60_000));
      page.navigate(address);
      assertTrue(page.locator("main").innerText().contains(CANARY));
    }
  }

  private static void findsNothing(Visitor visitor, String address) {
    Page page = visitor.page();
    // slips and beginnings of the word are not mended into it, and nothing counts it
    for (String typed : List.of(CANARY, "Wrothgr", "Wroth", "second cutter", "stamps")) {
      page.navigate("/search?q=" + typed.replace(' ', '+'));
      String shown = page.locator("main").innerText();
      assertFalse(shown.replace(typed, "").contains(CANARY), typed + ": " + shown);
      assertEquals(0, page.locator("a[href*='" + Papers.id(address) + "']").count(), typed);
    }
    for (String path : List.of("/", "/alerts", "/documents/QMA-AD-02001", "/audit", "/more")) {
      page.navigate(path);
      assertFalse(page.content().contains(CANARY), path);
      assertFalse(page.content().contains(Papers.id(address)), path);
    }
    assertEquals(404, page.navigate(address).status());
    String hidden = page.locator("main").innerText();
    assertEquals(404, page.navigate("/alerts/00000000-0000-4000-8000-000000000001").status());
    assertEquals(page.locator("main").innerText(), hidden);
    assertEquals(List.of(), visitor.seriousFindings());
  }
}
