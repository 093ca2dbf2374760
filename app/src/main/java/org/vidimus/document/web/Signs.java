package org.vidimus.document.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vidimus.common.Words;
import org.vidimus.document.FeatureSheet;
import org.vidimus.document.PartSheet;
import org.vidimus.document.SignSheet;
import org.vidimus.glossary.Vocabulary;

/** The signs of fraud on a specimen, numbered alike in the list and on the picture. */
final class Signs {
  private final List<Row> rows;

  /**
   * A sign with its place.
   *
   * @param betrays the feature it betrays, in words; empty when it betrays none
   */
  public record Row(
      int number, SignSheet sheet, Leaf leaf, Optional<FeatureSheet> feature, String betrays) {
    public String id() {
      return "sign-" + sheet.id();
    }
  }

  /**
   * Numbers the signs of some parts.
   *
   * @param genuine parts that have the features which the signs betray
   */
  Signs(List<Leaf> leaves, List<PartSheet> genuine, Words words, String lang) {
    rows = new ArrayList<>();
    for (Leaf leaf : leaves) {
      for (SignSheet sign : leaf.sheet().signs()) {
        Optional<FeatureSheet> feature = sign.betrays().flatMap(id -> find(id, genuine));
        String kind = feature.map(FeatureSheet::kind).or(sign::betrays).orElse("");
        String betrays =
            Vocabulary.FEATURE.has(kind) ? words.say(lang, Vocabulary.FEATURE.words(kind)) : "";
        rows.add(new Row(rows.size() + 1, sign, leaf, feature, betrays));
      }
    }
  }

  private static Optional<FeatureSheet> find(String id, List<PartSheet> parts) {
    return parts.stream()
        .flatMap(part -> part.features().stream())
        .filter(feature -> feature.id().toString().equals(id))
        .findFirst();
  }

  List<Row> rows() {
    return List.copyOf(rows);
  }

  List<Mark> marks(String lang) {
    return rows.stream()
        .map(row ->
            new Mark(
                row.id(),
                row.leaf().id(),
                Mark.Kind.SIGN,
                Integer.toString(row.number()),
                List.of(row.sheet().light()),
                row.sheet().region(),
                row.sheet().texts().in(lang)))
        .toList();
  }
}
