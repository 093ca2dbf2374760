package org.vidimus.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class AnyScriptIsTypedE2E {
  private static final String VESSALY = "вессалия";

  @Test
  void aCountryIsFoundInTheLettersItWasTypedIn() {
    try (Visitor officer = Visitor.arrives().signsIn("officer")) {
      Page page = officer.page();
      page.keyboard().type(VESSALY);
      page.keyboard().press("Enter");
      page.waitForURL("**/search?q=**");
      assertEquals(VESSALY, page.locator("#q").inputValue());
      assertTrue(page.locator(".hit").count() > 3);
      page.navigate("/directory?q=Côte");
      assertEquals("Côte", page.locator(".sieve input").first().inputValue());
    }
  }
}
