package org.vidimus.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The door: where one wanted to be, in one's language, and out again. */
class ANewcomerSignsInE2E {

  @Test
  void whoIsNotSignedInComesBackToWhereTheyWantedToBe() {
    try (Visitor visitor = Visitor.arrives()) {
      visitor.page().navigate("/account");
      assertTrue(visitor.page().url().contains("/sign-in?to="));
      visitor.page().keyboard().type("officer");
      visitor.page().keyboard().press("Tab");
      visitor.page().keyboard().type("vidimus-demo");
      visitor.page().keyboard().press("Enter");
      visitor.page().waitForURL("**/account");
      assertTrue(visitor.page().locator("h1").innerText().contains("officer"));
      assertEquals(java.util.List.of(), visitor.complaints());
    }
  }

  @Test
  void aWrongPasswordIsToldInOneSentence() {
    try (Visitor visitor = Visitor.arrives()) {
      visitor.page().navigate("/sign-in");
      visitor.page().fill("#un", "officer");
      visitor.page().fill("#pw", "wrong");
      visitor.page().keyboard().press("Enter");
      assertTrue(visitor.page().locator("[role=alert]").innerText().contains("do not agree"));
    }
  }

  @Test
  void everyPageTurnsToIndonesian() {
    try (Visitor visitor = Visitor.arrives().signsIn("officer")) {
      visitor.page().navigate("/account?lang=id");
      assertEquals("id", visitor.page().locator("html").getAttribute("lang"));
      visitor.page().navigate("/more");
      assertEquals("id", visitor.page().locator("html").getAttribute("lang"));
    }
  }
}
