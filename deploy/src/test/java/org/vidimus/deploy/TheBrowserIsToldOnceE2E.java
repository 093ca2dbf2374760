package org.vidimus.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.HttpHeader;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the portal forbids the browser stands once on every kind of answer: twice is a mistake. */
class TheBrowserIsToldOnceE2E {
  private static final List<String> HEADERS =
      List.of(
          "content-security-policy",
          "x-content-type-options",
          "referrer-policy",
          "cross-origin-opener-policy",
          "cache-control");

  @Test
  void everyKindOfAnswerHasEachSecurityHeaderOnce() {
    Set<String> kinds = new TreeSet<>();
    Set<String> wrong = new TreeSet<>();
    try (Visitor trainee = Visitor.arrives().signsIn("trainee")) {
      for (Response answer : walk(trainee.page())) {
        kinds.add(kind(answer));
        for (String header : HEADERS) {
          List<String> said =
              answer.headersArray().stream()
                  .filter(h -> h.name.equalsIgnoreCase(header))
                  .map((HttpHeader h) -> h.value)
                  .toList();
          if (said.size() != 1) {
            wrong.add(answer.status() + " " + answer.url() + ": " + header + " " + said);
          }
        }
      }
    }
    assertEquals(
        Set.of("api", "missing", "package", "page", "picture", "player", "resource"), kinds);
    assertEquals("", String.join("\n", wrong));
  }

  /** Every answer on a walk through the portal and into a lesson, assets apart. */
  private static List<Response> walk(Page page) {
    List<Response> answers = Collections.synchronizedList(new ArrayList<>());
    page.onResponse(answers::add);
    for (String address :
        List.of(
            "/",
            "/search?q=passport",
            "/documents/QMA-AD-02001",
            "/alerts",
            "/account",
            "/documents/QMA-AO-99999",
            "/no/such/page",
            "/api/v1/no-such-thing",
            "/api/v1/documents/QMA-AD-02001",
            "/jakarta.faces.resource/core.js.xhtml?ln=primefaces")) {
      page.navigate(address);
      page.waitForLoadState(LoadState.NETWORKIDLE);
    }
    page.navigate("/courses");
    page.locator("main .btn").first().click();
    page.waitForURL(url -> url.contains(".courses.localhost"));
    page.waitForCondition(
        () -> page.frames().stream().anyMatch(f -> f.url().contains("/package/")));
    page.waitForLoadState(LoadState.NETWORKIDLE);
    return answers.stream()
        .filter(a -> !a.url().contains("/assets/") && !a.url().startsWith("data:"))
        .toList();
  }

  private static String kind(Response answer) {
    String url = answer.url();
    if (url.contains(".courses.localhost")) {
      return url.contains("/package/") ? "package" : "player";
    }
    if (answer.status() == 404) {
      return "missing";
    }
    if (url.contains("/jakarta.faces.resource/")) {
      return "resource";
    }
    return url.contains("/iiif/") ? "picture" : url.contains("/api/") ? "api" : "page";
  }
}
