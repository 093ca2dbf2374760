package org.vidimus.access.web;

import java.text.Collator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The states of ISO 3166-1 by their three letters in lower case, as organisations name their host.
 */
final class States {
  private final Map<String, Locale> regions = new TreeMap<>();

  States() {
    for (String two : Locale.getISOCountries()) {
      Locale region = Locale.of("", two);
      regions.put(region.getISO3Country().toLowerCase(Locale.ROOT), region);
    }
  }

  /** What a state is called in a language; its code where there is no such state. */
  String name(String code, String lang) {
    Locale region = regions.get(code);
    return region == null ? code : region.getDisplayCountry(Locale.forLanguageTag(lang));
  }

  /** Every state with its name in a language, in the order of that language. */
  Map<String, String> all(String lang) {
    Map<String, String> all = new LinkedHashMap<>();
    Collator order = Collator.getInstance(Locale.forLanguageTag(lang));
    regions.keySet().stream()
        .sorted((a, b) -> order.compare(name(a, lang), name(b, lang)))
        .forEach(code -> all.put(code, name(code, lang)));
    return all;
  }
}
