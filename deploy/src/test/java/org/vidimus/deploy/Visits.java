package org.vidimus.deploy;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.HashMap;
import java.util.Map;

/**
 * Visits of one page on a slow line: what came over the wire, in how many requests, and when the
 * first useful picture was there. The network is slowed by the browser itself.
 */
final class Visits {
  /** 2 Mbit/s, in bytes a second. */
  private static final int BYTES_A_SECOND = 2_000_000 / 8;

  private static final int DELAY_MS = 150;

  private Visits() {}

  /**
   * A page to visit.
   *
   * @param picture selector of the pictures that must be there, all of them
   * @param count how many there are at least
   * @param least pixels a useful one is wide
   */
  record Target(String name, String address, String picture, int count, int least) {}

  /**
   * What a visit came to.
   *
   * @param bytes over the wire, heads included, pictures apart
   * @param pictures bytes of the pictures
   * @param seenMs from the start of the navigation until the picture was decoded
   */
  record Visit(long bytes, long pictures, int requests, double seenMs) {}

  /** One visit in a tab of its own; the context's cache is what makes it a first or a next one. */
  static Visit of(Target target, BrowserContext context) {
    try (Page page = context.newPage()) {
      CDPSession wire = context.newCDPSession(page);
      Map<String, Boolean> isPicture = new HashMap<>();
      long[] bytes = new long[2];
      int[] requests = new int[1];
      wire.on(
          "Network.requestWillBeSent",
          event -> {
            String url = event.getAsJsonObject("request").get("url").getAsString();
            isPicture.put(event.get("requestId").getAsString(), picture(url));
          });
      wire.on(
          "Network.loadingFinished",
          event -> {
            long came = Math.round(event.get("encodedDataLength").getAsDouble());
            boolean isOne = isPicture.getOrDefault(event.get("requestId").getAsString(), false);
            bytes[isOne ? 1 : 0] += came;
            requests[0] += came > 0 ? 1 : 0;
          });
      wire.send("Network.enable");
      wire.send("Network.emulateNetworkConditions", slow());
      page.addInitScript(watch(target));
      page.navigate(target.address());
      page.waitForFunction("() => window.seenAt");
      page.waitForLoadState(LoadState.NETWORKIDLE);
      double seen = ((Number) page.evaluate("() => window.seenAt")).doubleValue();
      return new Visit(bytes[0], bytes[1], requests[0], seen);
    }
  }

  private static boolean picture(String url) {
    return url.contains("/iiif/") && url.matches(".*\\.(jpg|png|webp)(\\?.*)?");
  }

  private static JsonObject slow() {
    JsonObject conditions = new JsonObject();
    conditions.addProperty("offline", false);
    conditions.addProperty("latency", DELAY_MS);
    conditions.addProperty("downloadThroughput", BYTES_A_SECOND);
    conditions.addProperty("uploadThroughput", BYTES_A_SECOND);
    return conditions;
  }

  private static String watch(Target target) {
    return """
    (() => {
      const look = () => {
        const all = [...document.querySelectorAll("%s")].filter(i => i.complete && i.naturalWidth >= %d);
        if (all.length >= %d) window.seenAt = performance.now(); else setTimeout(look, 10);
      };
      look();
    })()
    """
        .formatted(target.picture(), target.least(), target.count());
  }
}
