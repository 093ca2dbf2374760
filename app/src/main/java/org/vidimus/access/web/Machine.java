package org.vidimus.access.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A machine by what its browser calls itself: browser and system where these are known, else the
 * beginning of what it says.
 *
 * @param browser empty when it is not known
 * @param system empty when it is not known
 * @param said what it says of itself, at most {@link #LONGEST} characters; empty when it says
 *     nothing
 */
record Machine(String browser, String system, String said) {
  private static final int LONGEST = 40;

  /** What each writes; every browser writes also what it wants to be taken for, so order counts. */
  private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

  private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

  static {
    BROWSERS.put("Edg", "Edge");
    BROWSERS.put("Firefox/", "Firefox");
    BROWSERS.put("FxiOS/", "Firefox");
    BROWSERS.put("CriOS/", "Chrome");
    BROWSERS.put("Chrome/", "Chrome");
    BROWSERS.put("Safari/", "Safari");
    SYSTEMS.put("Android", "Android");
    SYSTEMS.put("iPhone", "iOS");
    SYSTEMS.put("iPad", "iOS");
    SYSTEMS.put("Windows", "Windows");
    SYSTEMS.put("Macintosh", "macOS");
    SYSTEMS.put("Linux", "Linux");
  }

  /** The machine that says this of itself. */
  static Machine of(String said) {
    // so was written who said nothing
    String plain = said.equals("null") ? "" : said;
    return new Machine(
        first(BROWSERS, plain).orElse(""),
        first(SYSTEMS, plain).orElse(""),
        plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain);
  }

  /** Whether both browser and system are known. */
  boolean isKnown() {
    return !browser.isEmpty() && !system.isEmpty();
  }

  private static Optional<String> first(Map<String, String> names, String said) {
    return names.entrySet().stream()
        .filter(name -> said.contains(name.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
