package org.vidimus.document.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vidimus.common.Words;
import org.vidimus.document.CheckSheet;
import org.vidimus.document.FeatureSheet;
import org.vidimus.glossary.Vocabulary;

/** The quick checks and features of a document, numbered alike in the lists and on the picture. */
final class Checks {
  private final List<Row> rows;
  private final List<Leaf> leaves;

  /**
   * A quick check with its place.
   *
   * @param number from 1, the fastest to do first
   */
  public record Row(int number, CheckSheet sheet, FeatureSheet feature, Leaf leaf) {
    public String id() {
      return "check-" + number;
    }
  }

  /**
   * A feature in the list.
   *
   * @param mark id of its mark: that of its check, if it is checked first
   * @param number of the check; empty when it has none
   */
  public record FeatureRow(String mark, String number, FeatureSheet sheet) {}

  /** The features of one part. */
  public record Group(Leaf leaf, List<FeatureRow> features) {}

  Checks(List<CheckSheet> checks, List<Leaf> leaves) {
    this.leaves = leaves;
    List<Row> found = new ArrayList<>();
    for (CheckSheet check : checks) {
      places(check).findFirst().ifPresent(found::add);
    }
    this.rows =
        Stream.iterate(0, i -> i < found.size(), i -> i + 1)
            .map(i ->
                new Row(i + 1, found.get(i).sheet(), found.get(i).feature(), found.get(i).leaf()))
            .toList();
  }

  private Stream<Row> places(CheckSheet check) {
    return leaves.stream()
        .flatMap(leaf ->
            leaf.sheet().features().stream()
                .filter(feature -> feature.id().equals(check.feature()))
                .map(feature -> new Row(0, check, feature, leaf)));
  }

  List<Row> rows() {
    return rows;
  }

  List<Group> features() {
    return leaves.stream()
        .filter(leaf -> !leaf.sheet().features().isEmpty())
        .map(leaf -> new Group(leaf, leaf.sheet().features().stream().map(this::row).toList()))
        .toList();
  }

  private FeatureRow row(FeatureSheet feature) {
    Optional<Row> check = check(feature);
    return new FeatureRow(
        check.map(Row::id).orElse("feature-" + feature.id()),
        check.map(row -> Integer.toString(row.number())).orElse(""),
        feature);
  }

  private Optional<Row> check(FeatureSheet feature) {
    return rows.stream().filter(row -> row.feature().id().equals(feature.id())).findFirst();
  }

  /** Marks for the picture: checks as numbers, the other features as dots. */
  List<Mark> marks(Words words, String lang) {
    Stream<Mark> numbered = rows.stream().map(row -> mark(row, words, lang));
    Stream<Mark> dots =
        leaves.stream()
            .flatMap(leaf ->
                leaf.sheet().features().stream()
                    .filter(feature -> check(feature).isEmpty())
                    .map(feature -> dot(leaf, feature, words, lang)));
    return Stream.concat(numbered, dots).toList();
  }

  private static Mark mark(Row row, Words words, String lang) {
    List<String> lights = Stream.of(row.sheet().light(), row.feature().light()).distinct().toList();
    return new Mark(
        row.id(),
        row.leaf().id(),
        Mark.Kind.CHECK,
        Integer.toString(row.number()),
        lights,
        row.feature().region(),
        words.say(lang, "counter.mark-check", row.number(), row.feature().texts().in(lang)));
  }

  private static Mark dot(Leaf leaf, FeatureSheet feature, Words words, String lang) {
    return new Mark(
        "feature-" + feature.id(),
        leaf.id(),
        Mark.Kind.DOT,
        "",
        List.of(feature.light()),
        feature.region(),
        words.say(
            lang,
            "counter.mark-feature",
            words.say(lang, Vocabulary.FEATURE.words(feature.kind())),
            feature.level()));
  }
}
