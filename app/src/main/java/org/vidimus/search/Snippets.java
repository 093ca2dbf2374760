package org.vidimus.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vidimus.common.Text;

/** Finds the sentence of an entry in which the words asked for stand. */
record Snippets(Query query, Labels labels, String lang) {
  private static final int LONGEST = 160;

  /**
   * Shorter words of a name, such as UV, stand everywhere and would mark what was not asked for.
   */
  private static final int SHORTEST_NAME = 4;

  private static final Pattern BETWEEN = Pattern.compile("(?<=[.!?])\\s+|\\n");

  /** What is looked for in a text: words, and their stems. */
  private record Wanted(Set<String> words, Set<String> stems) {
    static Wanted of(Set<String> words) {
      return new Wanted(
          words,
          words.stream()
              .map(word -> Folding.stem(Folding.ENGLISH, word))
              .collect(Collectors.toSet()));
    }

    boolean has(String token) {
      return words.contains(token)
          || words.stream().anyMatch(word -> word.length() > 2 && token.startsWith(word))
          || stems.contains(Folding.stem(Folding.ENGLISH, token));
    }
  }

  /** The best sentence; the beginning of the first text when no word stands anywhere. */
  Snippet of(List<Text> texts) {
    if (query.pieces().isEmpty()) {
      return beginning(texts);
    }
    List<Text> mine = new ArrayList<>(texts);
    mine.sort(Comparator.comparing(text -> !text.lang().equals(lang)));
    Wanted wanted = Wanted.of(words());
    Snippet best = Snippet.NONE;
    for (Text text : mine) {
      for (String sentence : sentences(text.text())) {
        Snippet marked = mark(sentence, wanted);
        // another language only where one's own says nothing of what was asked
        boolean closer = text.lang().equals(lang) || best.spans().isEmpty();
        if (best.isEmpty() || (closer && marked.spans().size() > best.spans().size())) {
          best = marked;
        }
      }
    }
    return best;
  }

  private Snippet beginning(List<Text> texts) {
    return texts.stream()
        .filter(text -> text.lang().equals(lang))
        .findFirst()
        .or(() -> texts.stream().findFirst())
        .flatMap(text -> sentences(text.text()).stream().findFirst())
        .map(sentence -> cut(sentence, List.of()))
        .orElse(Snippet.NONE);
  }

  /** Folded words that count as asked for: as typed, and as what they were taken for is called. */
  private Set<String> words() {
    return query.pieces().stream()
        .flatMap(piece ->
            Stream.of(
                    piece.words().stream(),
                    piece.near().stream(),
                    Stream.of(piece.guessed().split(" ", -1)),
                    piece.meanings().stream()
                        .filter(meaning -> !meaning.kind().equals("issuer"))
                        .flatMap(m -> labels.every(m.kind(), m.value()).stream())
                        .flatMap(n -> Folding.tokens(Folding.WORDS, n).stream())
                        .map(Folding.Token::text)
                        .filter(word -> word.length() >= SHORTEST_NAME))
                .flatMap(words -> words))
        .filter(word -> !word.isEmpty() && !Folding.isEmptyWord(word))
        .collect(Collectors.toSet());
  }

  private static List<String> sentences(String text) {
    return BETWEEN
        .splitAsStream(text)
        .map(String::strip)
        .filter(sentence -> !sentence.isEmpty())
        .toList();
  }

  private static Snippet mark(String sentence, Wanted wanted) {
    List<Snippet.Span> spans = new ArrayList<>();
    for (Folding.Token token : Folding.tokens(Folding.WORDS, sentence)) {
      if (wanted.has(token.text())) {
        spans.add(new Snippet.Span(token.start(), token.end()));
      }
    }
    return cut(sentence, spans);
  }

  /** Keeps a long sentence to the part round its first matching word. */
  private static Snippet cut(String sentence, List<Snippet.Span> spans) {
    if (sentence.length() <= LONGEST) {
      return new Snippet(sentence, List.copyOf(spans));
    }
    int first = spans.isEmpty() ? 0 : spans.getFirst().start();
    int start = first < LONGEST / 2 ? 0 : wordAfter(sentence, first - LONGEST / 3);
    int end = Math.min(sentence.length(), start + LONGEST);
    end = end == sentence.length() ? end : Math.max(start + 1, sentence.lastIndexOf(' ', end));
    String before = start == 0 ? "" : "… ";
    String text = before + sentence.substring(start, end) + (end == sentence.length() ? "" : " …");
    int shift = before.length() - start;
    int last = end;
    return new Snippet(
        text,
        spans.stream()
            .filter(span -> span.start() >= start && span.end() <= last)
            .map(span -> new Snippet.Span(span.start() + shift, span.end() + shift))
            .toList());
  }

  private static int wordAfter(String sentence, int at) {
    int space = sentence.indexOf(' ', at);
    return space < 0 ? at : space + 1;
  }
}
