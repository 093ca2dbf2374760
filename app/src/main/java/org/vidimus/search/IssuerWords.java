package org.vidimus.search;

import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.vidimus.common.Text;
import org.vidimus.common.Texts;

/**
 * What issuers are called: in the languages officers type, in the state's own languages, what its
 * people are called, and what it was called before.
 */
@ApplicationScoped
class IssuerWords {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "id", "ms", "fr", "es", "pt", "de", "it", "nl", "ru", "ar", "fa", "tr", "hi", "th",
          "vi", "zh", "ja", "ko", "tl");

  /** Codes that ISO 3166 leaves to its users, such as those of invented states. */
  private static final Pattern USER_ASSIGNED = Pattern.compile("Q[M-Z][A-Z]|X[A-Z]{2}");

  private final Map<String, String> regions = new TreeMap<>();
  private final Map<String, List<String>> others = SearchWords.read("issuers.properties");
  private final Supplier<Map<String, Texts>> learned;

  @Inject
  IssuerWords() {
    this(Map::of);
  }

  /** Names that no standard gives come with the packs, and may come at any time. */
  IssuerWords(Supplier<Map<String, Texts>> learned) {
    this.learned = learned;
    for (String region : ULocale.getISOCountries()) {
      String code = new ULocale("", region).getISO3Country();
      if (!code.isEmpty()) {
        regions.put(code, region);
      }
    }
  }

  /** Every issuer that a standard names, whether records of it exist or not. */
  Set<String> standard() {
    Set<String> codes = new LinkedHashSet<>(regions.keySet());
    codes.addAll(others.keySet());
    return codes;
  }

  /** The names that packs gave. */
  Map<String, Texts> learned() {
    return learned.get();
  }

  /** Whether a code can be one of an issuer. */
  boolean has(String code) {
    return regions.containsKey(code) || others.containsKey(code) || isUserAssigned(code);
  }

  /** Whether a code is of those that only records give a meaning. */
  static boolean isUserAssigned(String code) {
    return USER_ASSIGNED.matcher(code).matches();
  }

  /** The name in a language; the code when it has none. */
  String in(String lang, String code) {
    Texts own = learned.get().getOrDefault(code, Texts.NONE);
    if (!own.isEmpty()) {
      return own.in(lang);
    }
    String region = regions.get(code);
    if (region != null) {
      return ULocale.getDisplayCountry("und-" + region, lang);
    }
    List<String> other = others.getOrDefault(code, List.of());
    return other.isEmpty() ? code : other.getFirst();
  }

  /** Everything it is called. */
  List<String> every(String code) {
    Set<String> names = new LinkedHashSet<>();
    learned.get().getOrDefault(code, Texts.NONE).all().stream().map(Text::text).forEach(names::add);
    String region = regions.get(code);
    if (region != null) {
      List<String> languages = new ArrayList<>(LANGUAGES);
      languages.add(ULocale.addLikelySubtags(new ULocale("und_" + region)).getLanguage());
      for (String lang : languages) {
        names.add(ULocale.getDisplayCountry("und-" + region, lang));
      }
    }
    names.addAll(others.getOrDefault(code, List.of()));
    return List.copyOf(names);
  }
}
