package org.vidimus.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Lists of words for search in the content module: a key, and phrases parted by commas. */
final class SearchWords {
  private SearchWords() {}

  static Map<String, List<String>> read(String file) {
    Properties lines = new Properties();
    try (InputStream in =
        SearchWords.class.getResourceAsStream("/org/vidimus/content/search/" + file)) {
      lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, List<String>> words = new TreeMap<>();
    lines.forEach((key, value) ->
        words.put(key.toString(), Arrays.asList(value.toString().split("\\s*,\\s*", -1))));
    return words;
  }
}
