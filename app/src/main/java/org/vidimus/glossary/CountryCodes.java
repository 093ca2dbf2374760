package org.vidimus.glossary;

import com.fasterxml.jackson.databind.JsonNode;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vidimus.common.Json;
import org.vidimus.common.Text;
import org.vidimus.common.Texts;

/** Codes that a standard names: ISO 3166 with names by ICU, and those ICAO adds. */
final class CountryCodes {
  private static final String ICAO = "/org/vidimus/content/issuers.json";

  /** Two letters by three. */
  static final Map<String, String> ISO = iso();

  /** Names by code. */
  static final Map<String, Texts> ADDED = added();

  private CountryCodes() {}

  static boolean has(String code) {
    return ISO.containsKey(code) || ADDED.containsKey(code);
  }

  static Optional<String> name(String code, String lang) {
    String two = ISO.get(code);
    return two == null
        ? Optional.ofNullable(ADDED.get(code)).map(names -> names.in(lang))
        : Optional.of(
            new ULocale.Builder()
                .setRegion(two)
                .build()
                .getDisplayCountry(ULocale.forLanguageTag(lang)));
  }

  private static Map<String, String> iso() {
    Map<String, String> codes = new TreeMap<>();
    for (String two : Locale.getISOCountries()) {
      codes.put(Locale.of("", two).getISO3Country(), two);
    }
    return Map.copyOf(codes);
  }

  private static Map<String, Texts> added() {
    Map<String, Texts> codes = new TreeMap<>();
    try (InputStream in = CountryCodes.class.getResourceAsStream(ICAO)) {
      for (JsonNode issuer : Json.mapper().readTree(in)) {
        List<Text> names = new ArrayList<>();
        issuer
            .path("names")
            .forEach(n -> names.add(new Text(n.path("lang").asText(), n.path("text").asText())));
        codes.put(issuer.path("code").asText(), new Texts(names));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(codes);
  }
}
