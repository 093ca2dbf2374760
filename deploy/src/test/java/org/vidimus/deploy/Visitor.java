package org.vidimus.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody at a browser of their own: signs in, types, looks, and has axe look too. */
final class Visitor implements AutoCloseable {
  private static final int MOST_STOPS = 150;
  private static final List<String> ARGUMENTS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  private Visitor(BrowserContext context) {
    this.context = context;
    context.setDefaultTimeout(30_000);
    this.page = context.newPage();
    page.onConsoleMessage(m -> {
      if (m.type().equals("error") && !m.text().contains("status of 4")) {
        complaints.add(m.text());
      }
    });
    page.onPageError(complaints::add);
  }

  /** A new visitor at 1280 × 800 in the light theme, reading English. */
  static Visitor arrives() {
    return arrives(1280, 800, ColorScheme.LIGHT, "en-GB");
  }

  static Visitor arrives(int width, int height, ColorScheme theme, String locale) {
    return new Visitor(
        Shared.BROWSER.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(theme)
                .setLocale(locale)
                .setBaseURL(Portal.demo().address())));
  }

  private static final class Shared {
    static final Playwright PLAYWRIGHT =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    static final Browser BROWSER =
        PLAYWRIGHT
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(
                        Path.of(
                            System.getenv().getOrDefault("VIDIMUS_CHROMIUM", "/usr/bin/chromium")))
                    .setArgs(ARGUMENTS));
  }

  /** Signs in by keyboard, from wherever the portal asks for it. */
  Visitor signsIn(String username) {
    page.navigate("/sign-in");
    page.keyboard().type(username);
    page.keyboard().press("Tab");
    page.keyboard().type("vidimus-demo");
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.contains("/sign-in"));
    return this;
  }

  /** Comes to something by the Tab key alone and presses Enter there. */
  void enters(Locator target) {
    tabsTo(target);
    page.keyboard().press("Enter");
  }

  /** Comes to something by the Tab key alone; fails when it is on nobody's way. */
  void tabsTo(Locator target) {
    target.waitFor();
    for (int i = 0; i < MOST_STOPS; i++) {
      page.keyboard().press("Tab");
      Object there =
          target.evaluate("e => e === e.ownerDocument.activeElement && e.ownerDocument.hasFocus()");
      if ((boolean) there) {
        return;
      }
    }
    throw new AssertionError("the Tab key does not come to " + target);
  }

  /**
   * Another browser window of the same person, who has never been here: signed in, nothing kept.
   */
  BrowserContext withEmptyCache() {
    BrowserContext fresh =
        Shared.BROWSER.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(1280, 800)
                .setColorScheme(ColorScheme.LIGHT)
                .setLocale("en-GB")
                .setStorageState(context.storageState())
                .setBaseURL(Portal.demo().address()));
    fresh.setDefaultTimeout(60_000);
    return fresh;
  }

  static String browserVersion() {
    return Shared.BROWSER.version();
  }

  Page page() {
    return page;
  }

  /** What the browser complained about: errors of scripts and of the content policy. */
  List<String> complaints() {
    return complaints;
  }

  /** The serious and critical findings of axe on the page as it stands; empty is good. */
  List<String> seriousFindings() {
    try {
      page.evaluate(Files.readString(Path.of("node_modules/axe-core/axe.min.js")));
      String found =
          (String)
              page.evaluate(
                  "async () => JSON.stringify((await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa',"
                      + " 'wcag21a', 'wcag21aa', 'wcag22aa']})).violations"
                      + ".filter(v => ['serious', 'critical'].includes(v.impact))"
                      + ".map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).slice(0, 3)))");
      JsonNode list = new ObjectMapper().readTree(found);
      List<String> findings = new ArrayList<>();
      list.forEach(f -> findings.add(f.asText()));
      return findings;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether the page is wider than its window. */
  boolean scrollsSideways() {
    return (boolean)
        page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth");
  }

  @Override
  public void close() {
    context.close();
  }
}
