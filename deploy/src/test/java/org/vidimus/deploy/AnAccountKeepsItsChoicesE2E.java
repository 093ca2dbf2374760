package org.vidimus.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnAccountKeepsItsChoicesE2E {
  @Test
  void languageThemeAndKeysAreChosenAndGivenBackToTheMachine() {
    try (Visitor somebody = Visitor.arrives().signsIn("observer")) {
      Page page = somebody.page();
      page.navigate("/account");
      page.selectOption("#lang", "id");
      page.selectOption("#theme", "dark");
      page.locator("#keys").uncheck();
      save(somebody);
      assertShown(page, "id", "dark", "off");
      page.selectOption("#lang", "");
      page.selectOption("#theme", "");
      page.locator("#keys").check();
      page.context()
          .clearCookies(
              new com.microsoft.playwright.BrowserContext.ClearCookiesOptions()
                  .setName("vidimus-lang"));
      save(somebody);
      assertShown(page, "en", null, "on");
      assertEquals(List.of(), somebody.complaints());
    }
  }

  private static void save(Visitor somebody) {
    somebody.enters(somebody.page().locator("#prefer"));
    somebody.page().waitForURL("**/account?saved=true**");
    Locator told = somebody.page().locator("main [role=status]");
    assertTrue(told.isVisible());
  }

  private static void assertShown(
      Page page, String lang, @org.jspecify.annotations.Nullable String theme, String keys) {
    page.navigate("/more");
    Locator html = page.locator("html");
    assertEquals(lang, html.getAttribute("lang"));
    assertEquals(theme, html.getAttribute("data-theme"));
    assertEquals(keys, page.locator("meta[name=keys]").getAttribute("content"));
    page.navigate("/account");
  }
}
