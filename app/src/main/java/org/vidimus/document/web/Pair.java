package org.vidimus.document.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vidimus.document.FeatureSheet;
import org.vidimus.document.Region;
import org.vidimus.document.ViewSheet;

/** The same part of two specimens. */
public record Pair(Leaf left, Leaf right) {
  /** The parts that both have: of one kind, and of one name where a kind comes more than once. */
  static List<Pair> of(List<Leaf> lefts, List<Leaf> rights) {
    List<Pair> pairs = new ArrayList<>();
    List<Leaf> free = new ArrayList<>(rights);
    for (Leaf left : lefts) {
      partner(left, free)
          .ifPresent(right -> {
            free.remove(right);
            pairs.add(new Pair(left, right));
          });
    }
    return pairs;
  }

  private static Optional<Leaf> partner(Leaf left, List<Leaf> rights) {
    List<Leaf> alike =
        rights.stream().filter(r -> r.sheet().kind().equals(left.sheet().kind())).toList();
    return alike.stream()
        .filter(r -> r.sheet().name().equals(left.sheet().name()))
        .findFirst()
        .or(() -> alike.stream().findFirst());
  }

  /** The pair that has a view or a part, else the one with most signs. */
  static Pair choose(List<Pair> pairs, Optional<String> view, Optional<String> part) {
    return view.flatMap(id -> pairs.stream().filter(p -> p.lightOf(id).isPresent()).findFirst())
        .or(() ->
            part.flatMap(id -> pairs.stream().filter(p -> p.left().id().equals(id)).findFirst()))
        .or(() ->
            pairs.stream()
                .reduce((a, b) ->
                    b.right().sheet().signs().size() > a.right().sheet().signs().size() ? b : a))
        .orElseThrow();
  }

  /** The light of a view, if it is one of theirs. */
  Optional<String> lightOf(String view) {
    return Stream.of(left, right)
        .flatMap(leaf -> leaf.sheet().views().stream())
        .filter(v -> v.id().toString().equals(view))
        .map(ViewSheet::light)
        .findFirst();
  }

  /** Where the genuine one answers a sign: at the feature it betrays, else at the same place. */
  static Mark answering(Signs.Row row, List<Pair> pairs, String lang) {
    Pair pair =
        pairs.stream()
            .filter(p -> p.right().id().equals(row.leaf().id()))
            .findFirst()
            .orElseThrow();
    Optional<FeatureSheet> feature = row.feature().filter(pair.left().sheet().features()::contains);
    return new Mark(
        row.id(),
        pair.left().id(),
        Mark.Kind.CHECK,
        Integer.toString(row.number()),
        List.of(row.sheet().light()),
        feature.map(FeatureSheet::region).orElseGet(() -> pair.same(row.sheet().region())),
        feature.map(f -> f.texts().in(lang)).orElse(row.betrays()));
  }

  private Region same(Region region) {
    return region.scaled(
        (double) left.ground().width() / right.ground().width(),
        (double) left.ground().height() / right.ground().height(),
        0,
        0);
  }
}
