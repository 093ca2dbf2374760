package org.vidimus.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** An ended session goes back to sign-in and on to where one was; nothing typed is lost. */
class ADraftOutlivesItsSessionE2E {
  private static final String TEXT = "The foil does not move and the page glows blue.";

  @Test
  void whatIsTypedAfterTheSessionHasEndedComesBackAfterSigningIn() {
    try (Visitor ofp = Visitor.arrives().signsIn("ofp")) {
      Page page = ofp.page();
      page.navigate("/alerts/new?document=QMA-AD-02001");
      page.waitForCondition(() -> page.locator("#picked:not([hidden])").count() == 1);
      assertEquals("QMA-AD-02001", page.locator("#documentCode").inputValue());
      assertTrue(page.locator("[name=topic][value=document]").isChecked());
      page.locator("#title").pressSequentially("Blue page");
      page.waitForCondition(() -> page.url().endsWith("/edit"));
      String address = page.url();

      end(page.context());
      page.locator("#text").pressSequentially(TEXT);
      page.waitForCondition(() -> page.locator("#notes .note.bad a").count() == 1);
      ofp.enters(page.locator("#notes .note.bad a"));
      signIn(page, "ofp");
      page.waitForURL(address);
      page.waitForCondition(() -> page.locator("#saved").getAttribute("data-is").equals("saved"));
      assertEquals(TEXT, page.locator("#text").inputValue());
      page.reload();
      assertEquals(TEXT, page.locator("#text").inputValue());
      assertEquals(0, page.locator("#notes .note").count());
      assertEquals(List.of(), ofp.complaints());
    }
  }

  @Test
  void aNewDraftThatWasNeverSavedComesBackToo() {
    try (Visitor ofp = Visitor.arrives().signsIn("ofp2")) {
      Page page = ofp.page();
      page.navigate("/alerts/new?document=QMA-AO-02001");
      end(page.context());
      page.locator("#text").pressSequentially(TEXT);
      page.waitForCondition(() -> page.locator("#notes .note.bad a").count() == 1);
      ofp.enters(page.locator("#notes .note.bad a"));
      signIn(page, "ofp2");
      page.waitForURL("**/alerts/new?document=QMA-AO-02001");
      page.waitForCondition(() -> page.url().endsWith("/edit"));
      assertEquals(TEXT, page.locator("#text").inputValue());
      assertEquals("QMA-AO-02001", page.locator("#documentCode").inputValue());
    }
  }

  @Test
  void oneLeftWhileItIsFirstSavedIsFoundAgainAndNotMadeTwice() {
    try (Visitor ofp = Visitor.arrives().signsIn("ofp2")) {
      Page page = ofp.page();
      page.navigate("/alerts/new");
      // the server has it, and its answer never comes
      AtomicBoolean arrived = new AtomicBoolean();
      page.route(
          "**/api/v1/alerts",
          route -> {
            if (route.request().method().equals("POST")) {
              arrived.set(route.fetch().status() == 201);
            } else {
              route.resume();
            }
          });
      page.locator("#title").pressSequentially("Left by the menu");
      page.waitForCondition(arrived::get);
      page.navigate("/courses");
      page.unroute("**/api/v1/alerts");
      page.navigate("/alerts/new");
      page.waitForURL("**/edit");
      assertEquals("Left by the menu", page.locator("#title").inputValue());
      assertEquals(0, page.locator("#notes .note.bad").count());
      Object drafts =
          page.evaluate(
              """
              async () => (await (await fetch('/api/v1/alerts?state=draft&size=100')).json()).items
                .filter(a => a.title === 'Left by the menu').length
              """);
      assertEquals(1, drafts);
    }
  }

  @Test
  void signingInAnewInAnotherTabIsEnough() {
    try (Visitor ofp = Visitor.arrives().signsIn("ofp2")) {
      Page page = ofp.page();
      page.navigate("/alerts/new");
      page.locator("#title").pressSequentially("Kept");
      page.waitForCondition(() -> page.url().endsWith("/edit"));
      end(page.context());
      try (Page other = page.context().newPage()) {
        other.navigate("/account");
        signIn(other, "ofp2");
        other.waitForURL("**/account");
      }
      page.locator("#text").pressSequentially(TEXT);
      page.waitForCondition(() ->
          "saved".equals(page.locator("#saved").getAttribute("data-is"))
              && page.locator("#notes .note").count() == 0);
      page.reload();
      assertEquals(TEXT, page.locator("#text").inputValue());
    }
  }

  @Test
  void aFormSentAfterTheSessionHasEndedLeadsBackToItsPage() {
    try (Visitor officer = Visitor.arrives().signsIn("officer")) {
      Page page = officer.page();
      page.navigate("/account");
      end(page.context());
      officer.enters(page.locator("#prefer"));
      page.waitForURL("**/sign-in?to=%2Faccount");
      signIn(page, "officer");
      page.waitForURL("**/account");
    }
  }

  @Test
  void aSignInPageLeftOpenTooLongIsShownAnew() {
    try (Visitor officer = Visitor.arrives()) {
      Page page = officer.page();
      page.navigate("/sign-in?to=/courses");
      page.context().clearCookies();
      signIn(page, "officer");
      page.waitForURL("**/sign-in?to=/courses");
      signIn(page, "officer");
      page.waitForURL("**/courses");
    }
  }

  /** The session's time is over: the browser holds no cookie of the portal any more. */
  private static void end(BrowserContext context) {
    context.clearCookies();
  }

  private static void signIn(Page page, String who) {
    page.locator("#un").fill(who);
    page.locator("#pw").fill("vidimus-demo");
    page.keyboard().press("Enter");
  }
}
