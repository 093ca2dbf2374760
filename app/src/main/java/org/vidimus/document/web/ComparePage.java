package org.vidimus.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.vidimus.common.Place;
import org.vidimus.common.Refusal;
import org.vidimus.common.Words;
import org.vidimus.document.SignSheet;
import org.vidimus.document.SpecimenId;
import org.vidimus.document.SpecimenLine;
import org.vidimus.document.SpecimenSheet;
import org.vidimus.document.action.ReadSpecimen;
import org.vidimus.gate.CurrentSubject;

/**
 * Two specimens side by side, the genuine one always at the start. Where only one is named, the
 * other is the first of its document that is genuine where it is false, and the reverse.
 */
@Named
@RequestScoped
public class ComparePage {
  private final Pane left;
  private final Pane right;
  private final List<Pair> pairs;
  private final Pair pair;
  private final Signs signs;
  private final String light;
  private final String lang;

  @Inject
  ComparePage(ReadSpecimen specimens, CurrentSubject current, Place place, Words words, Wish wish) {
    this.lang = place.getLang();
    Asked first =
        Asked.of(
            wish.of("left")
                .or(() -> wish.of("right"))
                .orElseThrow(current.isSignedIn() ? Refusal::missing : Refusal::unsigned));
    SpecimenSheet one = specimens.read(first.specimen());
    Asked second =
        wish.of("left")
            .flatMap(l -> wish.of("right"))
            .map(Asked::of)
            .orElseGet(() -> opposite(one));
    SpecimenSheet other = specimens.read(second.specimen());
    first.check(one);
    second.check(other);
    boolean turned = !one.genuine() && other.genuine();
    this.left = pane(turned ? other : one, words);
    this.right = pane(turned ? one : other, words);
    this.pairs = Pair.of(left.leaves(), right.leaves());
    if (pairs.isEmpty()) {
      throw Refusal.conflict("counter.nothing-to-compare");
    }
    this.pair = Pair.choose(pairs, first.view().or(second::view), wish.of("part"));
    this.signs =
        new Signs(pairs.stream().map(Pair::right).toList(), left.sheet().parts(), words, lang);
    this.light =
        wish.of("light")
            .or(() -> first.view().flatMap(pair::lightOf))
            .or(() -> second.view().flatMap(pair::lightOf))
            .or(this::lightOfFirstSign)
            .filter(wished -> pair.left().lit(wished) || pair.right().lit(wished))
            .orElse(pair.left().ground().light());
  }

  private Optional<String> lightOfFirstSign() {
    return pair.right().sheet().signs().stream().map(SignSheet::light).findFirst();
  }

  /** A specimen to compare, and the view it is to open with: {@code specimenId[:viewId]}. */
  private record Asked(SpecimenId specimen, Optional<String> view) {
    static Asked of(String text) {
      int colon = text.indexOf(':');
      return colon < 0
          ? new Asked(SpecimenId.of(text), Optional.empty())
          : new Asked(
              SpecimenId.of(text.substring(0, colon)), Optional.of(text.substring(colon + 1)));
    }

    /** Refuses as missing a view that is none of the specimen's. */
    void check(SpecimenSheet sheet) {
      if (view.isPresent()
          && sheet.parts().stream()
              .flatMap(part -> part.views().stream())
              .noneMatch(v -> v.id().toString().equals(view.get()))) {
        throw Refusal.missing();
      }
    }
  }

  /** One side of the comparison. */
  public record Pane(SpecimenSheet sheet, List<Leaf> leaves, String title, String state) {}

  private static Asked opposite(SpecimenSheet one) {
    return one.others().stream()
        .filter(line -> line.genuine() != one.genuine())
        .findFirst()
        .map(SpecimenLine::id)
        .map(id -> new Asked(new SpecimenId(id), Optional.empty()))
        .orElseThrow(() -> Refusal.conflict("counter.nothing-to-compare"));
  }

  private Pane pane(SpecimenSheet sheet, Words words) {
    String state =
        words.say(lang, sheet.fraudClass().map(c -> "fraudClass." + c).orElse("counter.genuine"));
    String title = sheet.genuine() ? sheet.documentTitles().in(lang) : sheet.titles().in(lang);
    return new Pane(sheet, Leaf.of(sheet.parts(), words, lang), title, state);
  }

  public Pane getLeft() {
    return left;
  }

  public Pane getRight() {
    return right;
  }

  public List<Pair> getPairs() {
    return pairs;
  }

  public Pair getPair() {
    return pair;
  }

  public String getLight() {
    return light;
  }

  public List<Signs.Row> getSigns() {
    return signs.rows();
  }

  /** Signs as they are marked on the false one. */
  public List<Mark> getSignMarks() {
    return signs.marks(lang);
  }

  /** The same places on the genuine one, with what is there instead. */
  public List<Mark> getGenuineMarks() {
    return signs.rows().stream().map(row -> Pair.answering(row, pairs, lang)).toList();
  }

  /** Both parts of every pair as the scripts read them, start side first. */
  public String getJson() {
    return "["
        + Stage.json(pairs.stream().map(Pair::left))
        + ","
        + Stage.json(pairs.stream().map(Pair::right))
        + "]";
  }
}
