package org.vidimus.common;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which view answers which address. One line a page in {@code pages.txt}: address with parts in
 * braces, view, and words: {@code open} when it needs no sign-in, {@code public} when what it shows
 * may be open to anybody, {@code work} when it is built with PrimeFaces.
 */
@ApplicationScoped
public class Pages {
  private static final Pattern PART = Pattern.compile("\\{(\\w+)}");
  private final List<Page> all = read();

  /** A page: its address, the view that answers it, and the words said of it. */
  public record Page(
      String address, String view, Set<String> words, Pattern pattern, List<String> parts) {
    /** Whether somebody who is not signed in may ask for it. */
    public boolean isOpen() {
      return words.contains("open") || words.contains("public");
    }

    /** Whether it is built with PrimeFaces, which sends a content policy of its own. */
    public boolean isWork() {
      return words.contains("work");
    }
  }

  /** A page that an address leads to, with the named parts of the address. */
  public record Found(Page page, Map<String, String> parts) {}

  public List<Page> all() {
    return all;
  }

  /** The page of a path, if there is one. */
  public Optional<Found> find(String path) {
    return all.stream().flatMap(page -> match(page, path).stream()).findFirst();
  }

  private static Optional<Found> match(Page page, String path) {
    Matcher matcher = page.pattern().matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Map<String, String> parts = new HashMap<>();
    for (int i = 0; i < page.parts().size(); i++) {
      parts.put(page.parts().get(i), matcher.group(i + 1));
    }
    return Optional.of(new Found(page, parts));
  }

  private static List<Page> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Pages.class.getResourceAsStream("/pages.txt")),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(Pages::page)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Page page(String line) {
    String[] words = line.trim().split("\\s+", -1);
    List<String> parts = PART.matcher(words[0]).results().map(r -> r.group(1)).toList();
    String pattern = PART.matcher("\\Q" + words[0] + "\\E").replaceAll("\\\\E([^/]+)\\\\Q");
    return new Page(
        words[0],
        words[1],
        Set.of(Arrays.copyOfRange(words, 2, words.length)),
        Pattern.compile(pattern),
        parts);
  }
}
