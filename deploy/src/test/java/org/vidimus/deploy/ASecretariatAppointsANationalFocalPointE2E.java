package org.vidimus.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An office by two people's word: entered, confirmed by another, taken up by a third. */
class ASecretariatAppointsANationalFocalPointE2E {
  private static final String USERNAME = "nessa.quill";

  @Test
  void whatTheAdministratorEntersAModeratorConfirmsAndItsHolderTakesUp() {
    String change = enter();
    String link = confirm(change);
    takeUp(link);
    try (Visitor appointed = Visitor.arrives().signsIn(USERNAME)) {
      Page page = appointed.page();
      assertEquals(200, page.navigate("/moderation").status());
      assertEquals(1, page.locator(".inbox").count());
      page.navigate("/admin/people/" + USERNAME);
      assertTrue(page.locator("main").innerText().contains("Nobody changes themselves"));
      assertEquals(0, page.locator("main form").count());
      page.navigate("/directory/qma");
      assertTrue(page.locator("#" + USERNAME.replace(".", "\\.")).innerText().contains("Order"));
      assertEquals(List.of(), appointed.seriousFindings());
      assertEquals(List.of(), appointed.complaints());
    }
  }

  /** The administrator enters by keyboard alone; the address of the change. */
  private static String enter() {
    try (Visitor admin = Visitor.arrives().signsIn("admin")) {
      Page page = admin.page();
      page.navigate("/admin/people");
      assertEquals(List.of(), admin.seriousFindings());
      page.locator("a[href='/admin/people/new']").focus();
      page.keyboard().press("Enter");
      page.waitForURL("**/admin/people/new");
      assertEquals(List.of(), admin.seriousFindings());
      type(page, "#username", USERNAME);
      type(page, "#name", "Nessa Quill");
      type(page, "#mail", "nessa.quill@quillmar.example");
      choose(page, "#organisation", "qma-ministry");
      choose(page, "#clearance", "RED");
      type(page, "#languages", "en id");
      page.locator("[name=contactShownTo][value=members]").focus();
      page.keyboard().press("Space");
      choose(page, "#role-0", "nfp");
      type(page, "#rto-0", "2026-01-01");
      type(page, "#inst-0", "Order of the Minister 31/2026");
      type(page, "#why-person", "Third focal point for the border review");
      page.keyboard().press("Enter");
      // the end lies before the first day: the fault stands beside its field and has the focus
      page.locator(".field.wrong").waitFor();
      assertEquals("rto-0", page.evaluate("document.activeElement.id"));
      assertEquals(List.of(), admin.seriousFindings());
      page.locator("#rto-0").fill("");
      type(page, "#rto-0", "2029-01-01");
      page.keyboard().press("Enter");
      page.locator(".told .note.warn a").waitFor();
      String address = page.locator(".told .note.warn a").getAttribute("href");
      page.navigate(address);
      assertEquals(0, page.locator("#confirm").count());
      assertTrue(page.locator("main").innerText().contains("A moderator confirms it"));
      assertEquals(List.of(), admin.seriousFindings());
      assertEquals(List.of(), admin.complaints());
      return address;
    }
  }

  private static void type(Page page, String field, String text) {
    page.locator(field).focus();
    page.keyboard().type(text);
  }

  /** Walks a list by its first letters, as a keyboard does. */
  private static void choose(Page page, String field, String value) {
    page.locator(field).focus();
    page.locator(field).selectOption(value);
  }

  /** A moderator confirms by keyboard; the link that is told once. */
  private static String confirm(String address) {
    try (Visitor moderator = Visitor.arrives().signsIn("moderator")) {
      Page page = moderator.page();
      page.navigate("/admin/people");
      page.locator("a[href='" + address + "']").focus();
      page.keyboard().press("Enter");
      page.waitForURL("**" + address);
      String said = page.locator(".diff").innerText();
      assertTrue(said.contains("Order of the Minister 31/2026"), said);
      assertTrue(
          page.locator("main").innerText().contains("Third focal point for the border review"));
      assertEquals(List.of(), moderator.seriousFindings());
      page.locator("#confirm").focus();
      page.keyboard().press("Enter");
      page.locator(".secret").waitFor();
      assertEquals(List.of(), moderator.seriousFindings());
      String link = page.locator(".secret").innerText();
      page.navigate(address);
      assertFalse(page.locator("main").innerText().contains("first-password"));
      assertEquals(List.of(), moderator.complaints());
      return link;
    }
  }

  /** The holder sets the password behind the link, which then opens nothing any more. */
  private static void takeUp(String link) {
    try (Visitor holder = Visitor.arrives()) {
      Page page = holder.page();
      page.navigate(link);
      assertTrue(page.locator("main").innerText().contains(USERNAME));
      assertEquals(List.of(), holder.seriousFindings());
      type(page, "#after", "vidimus-demo");
      page.keyboard().press("Enter");
      page.locator(".note a[href='/sign-in']").waitFor();
      assertEquals(404, page.navigate(link).status());
      assertEquals(List.of(), holder.complaints());
    }
  }
}
