package org.vidimus.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Words for people stand in the content module; Java holds their keys. */
class WordsInJavaTest {
  private static final Words WORDS = new Words();
  private static final Map<String, String> SOURCES = new TreeMap<>();

  /** Comments, text blocks, characters and, as the one group, the texts between quotes. */
  private static final Pattern PIECE =
      Pattern.compile(
          "//[^\\n]*|/\\*[\\s\\S]*?\\*/|\"\"\"[\\s\\S]*?\"\"\"|'(?:\\\\.|[^'\\\\])+'"
              + "|\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"");

  /** A beginning of several words, or an end. */
  private static final Pattern SENTENCE =
      Pattern.compile("[A-Z“][^ ]* [^ ]* .*|(?!select ).* .* .*[a-z”]\\.", Pattern.DOTALL);

  /** What is said to programmers and to those who run the portal. */
  private static final Pattern NOT_FOR_PEOPLE =
      Pattern.compile(
          "\\bLOG\\b|new (?:IllegalState|IllegalArgument|UnsupportedOperation|IO|SQL|UncheckedIO)"
              + "Exception\\(");

  /** The words by which containers say that a reader has left. */
  private static final Set<String> OF_OTHERS =
      Set.of("Connection is closed", "Connection reset by peer");

  /** Where a key of a refusal or a fault stands; one that ends with a point goes on. */
  private static final Pattern KEY =
      Pattern.compile("\"((?:[a-z]+\\.)?(?:fault|refusal)\\.[A-Za-z0-9.-]+)\"");

  private static final Pattern REFUSAL =
      Pattern.compile(
          "Refusal\\s*\\.(?:of|conflict)\\(\\s*(?:(?:Refusal\\.)?Kind\\.[A-Z_]+,\\s*)?\"([^\"]+)\"");

  @BeforeAll
  static void readTheSources() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
      for (Path source : all.filter(p -> p.toString().endsWith(".java")).toList()) {
        SOURCES.put(source.toString(), Files.readString(source));
      }
    }
  }

  private static void each(Pattern pattern, BiConsumer<String, MatchResult> use) {
    SOURCES.forEach(
        (name, text) -> pattern.matcher(text).results().forEach(found -> use.accept(name, found)));
  }

  @Test
  void noSentenceForPeopleStandsInJava() {
    Set<String> sentences = new TreeSet<>();
    SOURCES.forEach((name, text) -> sentences(text).forEach(s -> sentences.add(name + ": " + s)));
    assertEquals(
        Set.of(),
        sentences,
        "Words for people belong to content, in every language: give a key (Sentence, Problem)");
  }

  @Test
  void aSentenceIsKnownWhenItStandsInJava() {
    for (String planted :
        List.of(
            "problems.add(Problem.of(name, \"This is needed.\"));",
            "fault(\"x\", \"There is no \" + what + \" \" + name + \".\");",
            "fault(\"x\", \"“\" + name + \"” is there twice.\");",
            "log(); // LOG\n say(\"A reason has at most \" + most + \" characters.\");")) {
      assertFalse(sentences(planted).isEmpty(), planted);
    }
    for (String good :
        List.of(
            "LOG.log(Level.WARNING, \"A picture left something behind\", e);",
            "throw new IllegalStateException(\"There is no such thing.\");",
            "// \"This is a remark.\"",
            "query(\"select a from Alert a where a.ref = :ref\");",
            "fault(\"x\", \"import.fault.missing\");")) {
      assertEquals(List.of(), sentences(good), good);
    }
  }

  private static List<String> sentences(String text) {
    return PIECE
        .matcher(text)
        .results()
        .filter(piece -> piece.group(1) != null)
        .filter(piece -> SENTENCE.matcher(piece.group(1)).matches())
        .filter(piece -> !NOT_FOR_PEOPLE.matcher(statement(text, piece.start())).find())
        .map(piece -> piece.group(1))
        .filter(words -> !OF_OTHERS.contains(words))
        .toList();
  }

  /** What stands before a place in its own statement, without comments and other texts. */
  private static String statement(String text, int end) {
    String before = PIECE.matcher(text.substring(0, end)).replaceAll("");
    int start = Math.max(before.lastIndexOf(';'), before.lastIndexOf('{'));
    return before.substring(start + 1);
  }

  @Test
  void everyKeyOfAFaultOrRefusalHasWords() {
    Set<String> silent = new TreeSet<>();
    BiConsumer<String, MatchResult> check =
        (name, found) -> {
          String key = found.group(1);
          boolean said = key.endsWith(".") ? begins(key) : WORDS.has(key);
          if (!said) {
            silent.add(name + ": " + key);
          }
        };
    each(KEY, check);
    each(REFUSAL, check);
    assertEquals(Set.of(), silent);
  }

  private static boolean begins(String key) {
    return WORDS.all("en").keySet().stream().anyMatch(k -> k.startsWith(key));
  }

  @Test
  void everyFaultThatHasWordsIsFoundSomewhere() {
    Set<String> used = new TreeSet<>();
    each(KEY, (name, found) -> used.add(found.group(1)));
    assertTrue(used.size() > 150, used::toString);
    Set<String> idle = new TreeSet<>(WORDS.all("en").keySet());
    idle.removeIf(key ->
        !key.matches("(?:[a-z]+\\.)?fault\\..*")
            || used.contains(key)
            || used.stream().anyMatch(u -> u.endsWith(".") && key.startsWith(u)));
    assertEquals(Set.of(), idle);
  }
}
