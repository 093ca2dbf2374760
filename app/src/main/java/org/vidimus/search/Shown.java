package org.vidimus.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.vidimus.common.PartialDate;
import org.vidimus.common.Texts;
import org.vidimus.gate.Handling;
import org.vidimus.glossary.Issuers;
import org.vidimus.glossary.Vocabulary;

/** Hits, facets and what was recognised, in the reader's words. */
record Shown(Labels labels, Asked asked, Query query) {
  /** Facets whose values have an order of their own; the others stand by their counts. */
  private static final Set<String> ORDERED = Set.of("kind", "light", "handling", "valid");

  /** Whether the reader may see anything of an issuer. */
  interface Sees {
    boolean issuer(String code) throws IOException;
  }

  Found.Hit hit(EntryDocument.Stored entry) {
    boolean withheld = entry.handling().asksReason();
    return new Found.Hit(
        entry.kind(),
        entry.id(),
        entry.code(),
        new Texts(entry.titles()).in(asked.lang()),
        withheld ? Snippet.NONE : new Snippets(query, labels, asked.lang()).of(entry.texts()),
        entry.issuer(),
        entry.url(),
        withheld ? "" : entry.thumbnail(),
        entry.fraudClass(),
        entry.validity().map(this::standing),
        entry.handling(),
        entry.at());
  }

  private Found.Standing standing(CatalogueEntry.Validity validity) {
    return new Found.Standing(
        state(validity),
        validity.from().map(PartialDate::text).orElse(""),
        validity.until().map(PartialDate::text).orElse(""));
  }

  private String state(CatalogueEntry.Validity validity) {
    if (validity.isUnknown()) {
      return "unknown";
    }
    boolean begun = validity.from().map(d -> !d.first().isAfter(asked.today())).orElse(true);
    boolean lasts = validity.until().map(d -> !d.last().isBefore(asked.today())).orElse(true);
    return begun && lasts && !validity.hasEnded() ? "yes" : "no";
  }

  /**
   * What was recognised. An issuer that no list of states names is told only to those who may see
   * something of it.
   */
  List<Found.Recognised> recognised(Sees sees) throws IOException {
    List<Found.Recognised> all = new ArrayList<>();
    if (!query.code().isEmpty() || !query.codeBeginning().isEmpty()) {
      all.add(new Found.Recognised("code", query.text(), query.text(), query.text()));
      return all;
    }
    for (Piece piece : query.pieces()) {
      for (Meaning meaning : piece.meanings()) {
        if (isTold(meaning, sees)) {
          all.add(
              new Found.Recognised(
                  kind(meaning),
                  meaning.value(),
                  labels.in(asked.lang(), meaning.kind(), meaning.value()),
                  piece.typed()));
        }
      }
    }
    return all;
  }

  private static boolean isTold(Meaning meaning, Sees sees) throws IOException {
    return switch (meaning.kind()) {
      case Meaning.PLAIN -> false;
      case Meaning.DATE -> !meaning.value().isEmpty();
      case "issuer" -> !Issuers.takesNames(meaning.value()) || sees.issuer(meaning.value());
      default -> true;
    };
  }

  private static String kind(Meaning meaning) {
    return switch (meaning.kind()) {
      case "fraudMethod", "fraudClass" -> "method";
      default -> meaning.kind();
    };
  }

  Map<String, List<Found.Count>> facets(Map<String, Map<String, Long>> counts) {
    Map<String, List<Found.Count>> facets = new LinkedHashMap<>();
    counts.forEach((facet, values) ->
        facets.put(
            facet,
            Stream.concat(
                    values.keySet().stream(), asked.chosen().getOrDefault(facet, Set.of()).stream())
                .distinct()
                .map(value -> count(facet, value, values.getOrDefault(value, 0L)))
                .sorted(order(facet))
                .toList()));
    return facets;
  }

  private Found.Count count(String facet, String value, long count) {
    return new Found.Count(value, labels.in(asked.lang(), facet, value), count);
  }

  private static Comparator<Found.Count> order(String facet) {
    return ORDERED.contains(facet)
        ? Comparator.comparingInt(count -> place(facet, count.value()))
        : Comparator.comparingLong(Found.Count::count).reversed().thenComparing(Found.Count::label);
  }

  private static int place(String facet, String value) {
    List<String> order =
        switch (facet) {
          case "kind" -> Vocabulary.KIND.slugs();
          case "light" -> Vocabulary.LIGHT.slugs();
          case "handling" -> Stream.of(Handling.values()).map(Handling::label).toList();
          default -> List.of("true", "false");
        };
    int at = order.indexOf(value);
    return at < 0 ? order.size() : at;
  }
}
