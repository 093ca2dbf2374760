package org.vidimus.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every key has words in every language, and Indonesian is Indonesian. */
class WordsTest {
  private static final Words WORDS = new Words();

  private static final Pattern IN_VIEW =
      Pattern.compile("say\\.(?:of|with)\\('([a-z][A-Za-z0-9.-]+)'");

  @Test
  void everyKeyIsInEveryLanguage() {
    Set<String> english = new TreeSet<>(WORDS.all("en").keySet());
    for (String lang : Words.LANGUAGES) {
      assertEquals(english, new TreeSet<>(WORDS.all(lang).keySet()), lang);
    }
    assertTrue(english.size() > 100);
  }

  @Test
  void indonesianDiffersFromEnglish() throws IOException {
    Set<String> allowed =
        new HashSet<>(Files.readAllLines(Path.of("src/test/resources/alike.txt")));
    Map<String, String> english = WORDS.all("en");
    Set<String> alike = new TreeSet<>();
    WORDS
        .all("id")
        .forEach((key, words) -> {
          if (words.equals(english.get(key)) && !allowed.contains(words) && letters(words) > 1) {
            alike.add(key + " = " + words);
          }
        });
    assertEquals(Set.of(), alike, "not translated, or to be listed in alike.txt");
  }

  private static long letters(String words) {
    return words.chars().filter(Character::isLetter).count();
  }

  @Test
  void everyKeyOfTheViewsHasWords() throws IOException {
    Set<String> missing = new TreeSet<>();
    try (Stream<Path> views = Files.walk(Path.of("src/main/webapp"))) {
      for (Path view : views.filter(v -> v.toString().endsWith(".xhtml")).toList()) {
        IN_VIEW
            .matcher(Files.readString(view))
            .results()
            .map(r -> r.group(1))
            .filter(key -> !key.endsWith(".") && !WORDS.has(key))
            .forEach(key -> missing.add(view.getFileName() + ": " + key));
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyLanguageIsFilledInAlike() {
    Map<String, String> english = WORDS.all("en");
    for (String lang : Words.LANGUAGES) {
      WORDS
          .all(lang)
          .forEach((key, words) -> {
            if (!words.contains("plural")) {
              assertEquals(gaps(english.getOrDefault(key, "")), gaps(words), lang + " " + key);
            }
          });
    }
  }

  private static Set<String> gaps(String words) {
    Set<String> gaps = new TreeSet<>();
    Pattern.compile("\\{(\\d)").matcher(words).results().forEach(r -> gaps.add(r.group(1)));
    return gaps;
  }

  @Test
  void aSentenceIsSaidInALanguageWithItsNumbersUngrouped() {
    Sentence sentence = Sentence.of("import.fault.zip.entries", 20_000);
    assertEquals("This zip has more than 20000 entries.", WORDS.say("en", sentence));
    assertEquals("Zip ini berisi lebih dari 20000 entri.", WORDS.say("id", sentence));
    assertEquals(
        "This is a HEIC or AVIF file; JPEG, PNG and TIFF are taken.",
        WORDS.say("en", Sentence.of("imaging.fault.kind", "HEIC")));
    assertEquals(
        "A whole number is due where '1.5' stands.",
        WORDS.say("en", Sentence.of("iiif.fault.whole", "1.5")));
  }

  @Test
  void aSentenceWithoutWordsStandsAsItWasKept() {
    for (String kept : List.of("This was said in English.", "no.such.key|with a \\| in it")) {
      assertEquals(kept, WORDS.say("id", Sentence.read(kept)));
    }
  }

  @Test
  void everyPatternCanBeFormatted() {
    for (String lang : Words.LANGUAGES) {
      WORDS
          .all(lang)
          .forEach((key, words) -> {
            if (words.contains("{0")) {
              String said =
                  new MessageFormat(words, Locale.forLanguageTag(lang))
                      .format(new Object[] {1, 2, 3, 4});
              assertTrue(!said.isBlank(), key);
            }
          });
    }
  }

  @Test
  void everyActHasItsWords() {
    Words words = WordsForTests.words();
    for (org.vidimus.gate.Permission act : org.vidimus.gate.Permission.values()) {
      assertTrue(words.has("act." + act.slug()), act.slug());
    }
  }
}
