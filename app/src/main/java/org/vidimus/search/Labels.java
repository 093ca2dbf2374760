package org.vidimus.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vidimus.common.Words;
import org.vidimus.gate.Handling;
import org.vidimus.glossary.Issuers;
import org.vidimus.glossary.Vocabulary;

/** What facet values are called. */
@ApplicationScoped
class Labels {
  private final Words words;
  private final IssuerWords issuers;

  @Inject
  Labels(Words words, IssuerWords issuers) {
    this.words = words;
    this.issuers = issuers;
  }

  /** The name of a value in a language. */
  String in(String lang, String facet, String value) {
    return switch (facet) {
      case "issuer" -> issuers.in(lang, value);
      case "handling" -> Handling.find(value).map(Handling::label).orElse(value);
      case "kind" -> words.say(lang, "kinds." + value);
      case "valid" ->
          words.has("search.valid." + value) ? words.say(lang, "search.valid." + value) : value;
      case "date", "code" -> value;
      default -> words.say(lang, facet + "." + value);
    };
  }

  /** Every name of a value, in every language; none for what is no word. */
  List<String> every(String facet, String value) {
    return switch (facet) {
      case "issuer" -> issuers.every(value);
      case "handling" -> List.of();
      case "kind" -> everyLanguage(Stream.of("kind." + value, "kinds." + value));
      default -> everyLanguage(Stream.of(facet + "." + value));
    };
  }

  private List<String> everyLanguage(Stream<String> keys) {
    return keys.filter(words::has)
        .flatMap(key -> Words.LANGUAGES.stream().map(lang -> words.say(lang, key)))
        .toList();
  }

  /** Whether a facet may have such a value; absent when there is no such facet. */
  Optional<Boolean> has(String facet, String value) {
    return switch (facet) {
      case "issuer" -> Optional.of(Issuers.isKnown(value));
      case "handling" -> Optional.of(Handling.find(value).isPresent());
      default ->
          Arrays.stream(Vocabulary.values())
              .filter(list -> list.key().equals(facet))
              .map(list -> list.has(value))
              .findFirst();
    };
  }
}
