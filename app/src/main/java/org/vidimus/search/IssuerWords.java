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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.vidimus.common.Text;
import org.vidimus.common.Texts;
import org.vidimus.glossary.Issuers;

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

  private static final Map<String, String> REGIONS = regions();

  private final Map<String, List<String>> others = SearchWords.read("issuers.properties");
  private final Map<String, List<String>> standardNames = new ConcurrentHashMap<>();
  private final Supplier<Map<String, Texts>> learned;

  @Inject
  IssuerWords(Issuers issuers) {
    this(issuers::learned);
  }

  /** Names that no standard gives come with the packs, and may come at any time. */
  IssuerWords(Supplier<Map<String, Texts>> learned) {
    this.learned = learned;
  }

  /** The names that packs gave. */
  Map<String, Texts> learned() {
    return learned.get();
  }

  /** The name in a language; the code when it has none. */
  String in(String lang, String code) {
    Texts own = learned.get().getOrDefault(code, Texts.NONE);
    return own.isEmpty() ? Issuers.standardName(code, lang).orElse(code) : own.in(lang);
  }

  /** Everything it is called. */
  List<String> every(String code) {
    Set<String> names = new LinkedHashSet<>();
    learned.get().getOrDefault(code, Texts.NONE).all().stream().map(Text::text).forEach(names::add);
    names.addAll(standardNames.computeIfAbsent(code, this::standardNames));
    return List.copyOf(names);
  }

  private List<String> standardNames(String code) {
    Set<String> names = new LinkedHashSet<>();
    List<String> languages = new ArrayList<>(LANGUAGES);
    String region = REGIONS.get(code);
    if (region != null) {
      languages.add(ULocale.addLikelySubtags(new ULocale("und_" + region)).getLanguage());
    }
    for (String lang : languages) {
      Issuers.standardName(code, lang).ifPresent(names::add);
    }
    names.addAll(others.getOrDefault(code, List.of()));
    return List.copyOf(names);
  }

  /** Two letters by three, for a state's own languages. */
  private static Map<String, String> regions() {
    Map<String, String> regions = new TreeMap<>();
    for (String region : ULocale.getISOCountries()) {
      regions.put(new ULocale("", region).getISO3Country(), region);
    }
    return regions;
  }
}
