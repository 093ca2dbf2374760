package org.vidimus.common;

import com.ibm.icu.text.MessageFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Words for people, from the content module: one bundle a feature and language, {@code
 * words/document_en.properties}. A missing key shows itself, so that a test finds it.
 */
@ApplicationScoped
public class Words {
  /** Interface languages, the first is the one to fall back to. */
  public static final List<String> LANGUAGES = List.of("en", "id");

  /** Whose words there are. */
  public static final List<String> BUNDLES =
      List.of(
          "frame",
          "access",
          "people",
          "imaging",
          "glossary",
          "search",
          "document",
          "imports",
          "alert",
          "learning",
          "audit",
          "desk");

  private final Map<String, Map<String, String>> all = new HashMap<>();

  Words() {
    LANGUAGES.forEach(lang -> all.put(lang, read(lang)));
  }

  /** The first of the languages a browser asks for that there are words in. */
  public static Optional<String> asked(Enumeration<Locale> wanted) {
    return Collections.list(wanted).stream()
        .map(Locale::getLanguage)
        // the old code of Indonesian is still sent by some
        .map(lang -> lang.equals("in") ? "id" : lang)
        .filter(LANGUAGES::contains)
        .findFirst();
  }

  /** The words of a key in a language, with ICU message arguments {0}, {1} … filled in. */
  public String say(String lang, String key, Object... arguments) {
    String known = all.containsKey(lang) ? lang : "en";
    String pattern = all.getOrDefault(known, Map.of()).get(key);
    if (pattern == null) {
      return key;
    }
    return arguments.length == 0
        ? pattern
        : new MessageFormat(pattern, Locale.forLanguageTag(known)).format(arguments);
  }

  /** A sentence in a language. One whose key has no words stands as it was kept. */
  public String say(String lang, Sentence sentence) {
    return has(sentence.key())
        ? say(lang, sentence.key(), sentence.arguments().toArray())
        : sentence.kept();
  }

  /** Whether there are words for a key. */
  public boolean has(String key) {
    return all.getOrDefault("en", Map.of()).containsKey(key);
  }

  /** Every key and its words in a language. */
  public Map<String, String> all(String lang) {
    return Map.copyOf(all.getOrDefault(lang, Map.of()));
  }

  private static Map<String, String> read(String lang) {
    Map<String, String> words = new HashMap<>();
    for (String bundle : BUNDLES) {
      Properties properties = new Properties();
      String name = "/org/vidimus/content/words/" + bundle + "_" + lang + ".properties";
      try (InputStream in = Words.class.getResourceAsStream(name)) {
        if (in != null) {
          properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      properties.forEach((key, value) -> words.put(key.toString(), value.toString()));
    }
    return words;
  }
}
