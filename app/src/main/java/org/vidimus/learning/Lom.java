package org.vidimus.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.vidimus.common.Text;
import org.vidimus.common.Texts;

/**
 * The metadata beside a course or lesson: {@code langstring} with {@code xml:lang} in SCORM 1.2,
 * {@code string} with {@code language} in SCORM 2004. What is absent is empty.
 */
final class Lom {
  /** Longer than any title, and longer than any sentence a page shows. */
  private static final int TITLE = 300;

  private static final int SENTENCE = 2000;

  /** More sentences than this are no list any more. */
  private static final int MOST = 20;

  private final Optional<Markup> root;

  private Lom(Optional<Markup> root) {
    this.root = root;
  }

  /** The metadata of a manifest, an organization or an item. */
  static Lom beside(Markup element) {
    return new Lom(element.path("metadata", "lom"));
  }

  /** Titles, one a language; what names no language is left to the organization's own title. */
  Texts titles() {
    Texts all = texts(at("general", "title"), TITLE);
    return new Texts(all.all().stream().filter(t -> !t.lang().isEmpty()).toList());
  }

  Texts description() {
    return texts(at("general", "description"), SENTENCE);
  }

  /** Languages it is in, as ISO 639 tags without their regions. */
  List<String> languages() {
    return at("general")
        .flatMap(g -> g.all("language"))
        .map(l -> language(l.text()))
        .filter(l -> !l.isEmpty())
        .distinct()
        .limit(MOST)
        .toList();
  }

  /** For whom it is and how it is meant to be used. */
  Texts use() {
    return texts(at("educational", "description"), SENTENCE);
  }

  /** What one can do afterwards. */
  List<Texts> objectives() {
    return classified("educational objective");
  }

  /** What one needs beforehand. */
  List<Texts> prerequisites() {
    return classified("prerequisite");
  }

  /** Typical time in whole minutes; 0 where it says none. */
  int minutes() {
    double seconds =
        at("educational", "typicallearningtime")
            .flatMap(Markup::tree)
            .map(m -> Timespan.seconds(m.text()).orElse(0))
            .filter(s -> s > 0)
            .findFirst()
            .orElse(0.0);
    return (int) Math.min(100_000, Math.round(seconds / 60));
  }

  private List<Texts> classified(String purpose) {
    return root.stream()
        .flatMap(lom -> lom.all("classification"))
        .filter(c -> purpose(c).contains(purpose))
        .map(c -> texts(c.first("description").stream(), SENTENCE))
        .filter(t -> !t.isEmpty())
        .limit(MOST)
        .toList();
  }

  private static String purpose(Markup classification) {
    return classification.path("purpose", "value").stream()
        .flatMap(Markup::tree)
        .map(Markup::text)
        .reduce("", (a, b) -> a + " " + b)
        .toLowerCase(Locale.ROOT);
  }

  private Stream<Markup> at(String... names) {
    return root.flatMap(lom -> lom.path(names)).stream();
  }

  private static Texts texts(Stream<Markup> elements, int most) {
    List<Text> all = new ArrayList<>();
    elements
        .limit(1)
        .flatMap(e -> e.children().stream())
        .forEach(s -> {
          String lang = language(s);
          String text = s.text();
          boolean fresh = all.stream().noneMatch(t -> t.lang().equals(lang));
          if (!text.isEmpty() && text.length() <= most && fresh) {
            all.add(new Text(lang, text));
          }
        });
    return new Texts(all);
  }

  private static String language(Markup string) {
    String tag = string.attribute("lang");
    return language(tag.isEmpty() ? string.attribute("language") : tag);
  }

  /** The language without its region; empty for none ({@code x-none}). */
  private static String language(String tag) {
    String language = tag.split("-", 2)[0];
    return language.matches("[a-z]{2,3}") ? language : "";
  }
}
