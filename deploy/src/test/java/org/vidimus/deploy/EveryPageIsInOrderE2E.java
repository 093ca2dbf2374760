package org.vidimus.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Every page for those who use it, in both themes and both languages, on a desk and in both halves
 * of these on the narrowest phone: axe finds nothing serious, nothing scrolls sideways, no script
 * complains, no word is missing.
 */
class EveryPageIsInOrderE2E {
  private static final Map<String, List<String>> PAGES =
      Map.of(
          "",
          List.of("/sign-in", "/public", "/documents/QMA-AO-02001"),
          "officer",
          List.of(
              "/",
              "/search?q=passport",
              "/search?q=zzzqqqxxx",
              "/documents/QMA-AD-02001",
              "/glossary",
              "/glossary/uv-dull-substrate",
              "/glossary/uv-365",
              "/courses",
              "/alerts",
              "/alerts/VA-2026-0005",
              "/alerts/new?document=QMA-AD-02001",
              "/directory",
              "/directory/qma",
              "/account",
              "/more",
              "/no/such/page"),
          "ofp",
          List.of("/", "/alerts", "/alerts/new", "/audit"),
          "nfp",
          List.of("/", "/moderation", "/admin/people"),
          "moderator",
          List.of("/", "/moderation", "/alerts?state=published"),
          "editor",
          List.of("/admin"),
          "admin",
          List.of(
              "/",
              "/admin",
              "/more",
              "/audit?mine=true",
              "/admin/people",
              "/admin/people/new",
              "/admin/parties/new",
              "/admin/groups/new"),
          "auditor",
          List.of("/", "/audit"),
          "coursemanager",
          List.of("/courses"));

  @Test
  void lightInEnglish() {
    assertInOrder(ColorScheme.LIGHT, "en-GB", 1280, 360);
  }

  @Test
  void darkInEnglish() {
    assertInOrder(ColorScheme.DARK, "en-GB", 1280);
  }

  @Test
  void lightInIndonesian() {
    assertInOrder(ColorScheme.LIGHT, "id-ID", 1280);
  }

  @Test
  void darkInIndonesian() {
    assertInOrder(ColorScheme.DARK, "id-ID", 1280, 360);
  }

  private static void assertInOrder(ColorScheme theme, String locale, int... widths) {
    List<String> faults = new ArrayList<>();
    PAGES.forEach((who, addresses) -> {
      for (int width : widths) {
        try (Visitor visitor = Visitor.arrives(width, 800, theme, locale)) {
          if (!who.isEmpty()) {
            visitor.signsIn(who);
          }
          for (String address : addresses) {
            look(visitor, who + " " + address + " at " + width, address, faults);
          }
        }
      }
    });
    assertEquals(List.of(), faults);
  }

  private static void look(Visitor visitor, String where, String address, List<String> faults) {
    Page page = visitor.page();
    page.navigate(address);
    note(visitor, where, faults);
    if (address.equals("/courses") && where.startsWith("officer")) {
      page.locator("h3 a[href*='/courses/']").first().click();
      note(visitor, where + ", a course", faults);
    }
    if (page.locator(".inbox li a").count() > 0) {
      page.locator(".inbox li a").first().click();
      page.waitForURL("**/moderation?open=*");
      note(visitor, where + ", an item", faults);
    }
    Locator openers = page.locator("[data-opens]:visible");
    for (int i = 0; i < openers.count(); i++) {
      String dialog = openers.nth(i).getAttribute("data-opens");
      openers.nth(i).click();
      note(visitor, where + ", " + dialog, faults);
      page.keyboard().press("Escape");
    }
  }

  private static void note(Visitor visitor, String where, List<String> faults) {
    visitor.seriousFindings().forEach(f -> faults.add(where + ": " + f));
    visitor.complaints().forEach(c -> faults.add(where + ": " + c));
    visitor.complaints().clear();
    if (visitor.scrollsSideways()) {
      faults.add(where + " scrolls sideways");
    }
    // a key without words shows itself
    String missing =
        (String)
            visitor
                .page()
                .evaluate(
                    "() => (document.querySelector('main').innerText.match("
                        + "/\\b(act|alert|audit|changes|counter|desk|directory|glossary|import|learning|people|search)"
                        + "\\.[a-z][\\w.-]+[a-z]\\b/) ?? [''])[0]");
    if (!missing.isEmpty()) {
      faults.add(where + " has no words for " + missing);
    }
  }
}
