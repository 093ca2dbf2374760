package org.vidimus.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The counter: from words to the record, from the record to a false one, by keyboard alone. */
class AnOfficerComparesASpecimenE2E {

  @Test
  void fromWordsToTheRecordInThreeActsAndOnToAFalseOne() {
    try (Visitor officer = Visitor.arrives().signsIn("officer")) {
      Page page = officer.page();
      page.keyboard().type("quillmar diplomatic passport");
      page.keyboard().press("Enter");
      page.waitForURL("**/search?q=*");
      page.locator(".box input").focus();
      page.keyboard().press("Enter");
      page.waitForURL("**/documents/QMA-AD-02001*");
      assertTrue(page.locator("h1").innerText().contains("QMA-AD-02001"));
      assertTrue(page.locator(".check").count() >= 3);

      page.locator("body").press("4");
      page.waitForCondition(() -> page.url().contains("light=uv-365"));
      assertEquals(
          "true", page.locator("[data-light='uv-365']").first().getAttribute("aria-checked"));
      page.keyboard().press("n");
      page.waitForCondition(() -> page.locator(".check[aria-pressed=true]").count() == 1);

      page.keyboard().press("c");
      page.waitForURL("**/compare?*");
      page.waitForCondition(() -> page.locator(".pane").count() == 2);
      page.keyboard().press("o");
      page.waitForCondition(() ->
          "true".equals(page.locator(".modes [data-mode=overlay]").getAttribute("aria-checked")));
      assertTrue(page.locator(".signs .signrow").count() >= 1);
      assertEquals(List.of(), officer.complaints());
    }
  }

  @Test
  void thePagesOfTheCounterAreInOrderInBothThemesAndLanguages() {
    for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (String locale : List.of("en-GB", "id-ID")) {
        try (Visitor officer = Visitor.arrives(1280, 800, theme, locale).signsIn("officer")) {
          for (String address :
              List.of(
                  "/",
                  "/search?q=passport",
                  "/documents/QMA-AD-02001",
                  "/compare?left=" + genuine(officer.page()),
                  "/public",
                  "/glossary",
                  "/account",
                  "/more")) {
            officer.page().navigate(address);
            assertEquals(
                List.of(), officer.seriousFindings(), address + " " + theme + " " + locale);
            assertFalse(officer.scrollsSideways(), address + " scrolls sideways");
          }
          assertEquals(List.of(), officer.complaints());
        }
      }
    }
  }

  @Test
  void theRecordFitsAPhone() {
    try (Visitor officer =
        Visitor.arrives(390, 844, ColorScheme.LIGHT, "en-GB").signsIn("officer")) {
      for (String address : List.of("/", "/search?q=passport", "/documents/QMA-AD-02001")) {
        officer.page().navigate(address);
        assertFalse(officer.scrollsSideways(), address + " scrolls sideways");
        assertEquals(List.of(), officer.seriousFindings(), address);
      }
    }
  }

  @Test
  void whatDoesNotExistIsSaidCalmly() {
    try (Visitor officer = Visitor.arrives().signsIn("officer")) {
      assertEquals(404, officer.page().navigate("/documents/QMA-AO-99999").status());
      assertEquals(404, officer.page().navigate("/no/such/page").status());
      assertEquals(List.of(), officer.seriousFindings());
    }
  }

  /** The id of the first genuine specimen, as the public face says it. */
  private static String genuine(Page page) {
    return (String)
        page.evaluate(
            "async () => (await (await fetch('/api/v1/documents/QMA-AD-02001')).json())"
                + ".specimens.find(s => s.genuine).id");
  }
}
