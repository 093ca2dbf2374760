package org.vidimus.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vidimus.common.Place;
import org.vidimus.common.Words;

/** Languages that somebody can say they speak, by ISO 639-1, in the order of the reader's. */
@Named("languages")
@RequestScoped
public class Languages {
  /** Those that many speak with others; who speaks another finds it by its name. */
  private static final List<String> WIDE =
      List.of("ar", "bn", "en", "es", "fr", "hi", "id", "ms", "pt", "ru", "th", "vi", "zh");

  private final Called called;
  private final Place place;

  @Inject
  Languages(Called called, Place place) {
    this.called = called;
    this.place = place;
  }

  /**
   * Those to choose from at a glance: widely spoken, spoken by somebody here, or chosen already.
   */
  public List<String> common(List<String> chosen) {
    Set<String> all = new HashSet<>(WIDE);
    all.addAll(Words.LANGUAGES);
    all.addAll(called.getSpoken());
    all.addAll(chosen);
    return ordered(all);
  }

  /** The others. */
  public List<String> others(List<String> chosen) {
    Set<String> all = new HashSet<>(Arrays.asList(Locale.getISOLanguages()));
    common(chosen).forEach(all::remove);
    return ordered(all);
  }

  private List<String> ordered(Collection<String> tags) {
    Collator order = Collator.getInstance(Locale.forLanguageTag(place.getLang()));
    return tags.stream()
        .sorted((a, b) -> order.compare(called.language(a), called.language(b)))
        .toList();
  }
}
