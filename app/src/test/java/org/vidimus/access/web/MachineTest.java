package org.vidimus.access.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

/** Browsers and systems by what they call themselves. */
class MachineTest {
  private static void assertNamed(String browser, String system, String said) {
    Machine machine = Machine.of(said);
    assertEquals(browser + " " + system, machine.browser() + " " + machine.system(), said);
  }

  @Test
  void aBrowserIsNamedThoughItWritesTheNamesOfOthers() {
    String apple = "AppleWebKit/537.36 (KHTML, like Gecko) ";
    assertNamed(
        "Chrome", "Linux", "Mozilla/5.0 (X11; Linux x86_64) " + apple + "Chrome/140 Safari/537.36");
    assertNamed(
        "Edge",
        "Windows",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) "
            + apple
            + "Chrome/140 Safari/537.36 Edg/140.0");
    assertNamed(
        "Firefox",
        "macOS",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Gecko/20100101 Firefox/140.0");
    assertNamed(
        "Chrome",
        "Android",
        "Mozilla/5.0 (Linux; Android 10; K) " + apple + "Chrome/140 Mobile Safari/537.36");
    assertNamed(
        "Safari",
        "iOS",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15"
            + " (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1");
  }

  @Test
  void whatIsNotKnownStandsAsItIsSaidAndCut() {
    assertFalse(Machine.of("curl/8.5.0").isKnown());
    assertEquals("curl/8.5.0", Machine.of("curl/8.5.0").said());
    assertEquals(41, Machine.of("x".repeat(200)).said().length());
    assertEquals("", Machine.of("null").said());
  }
}
