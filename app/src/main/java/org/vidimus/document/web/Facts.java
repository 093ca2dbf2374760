package org.vidimus.document.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vidimus.common.PartialDate;
import org.vidimus.common.Words;
import org.vidimus.document.DocumentHead;
import org.vidimus.glossary.Issuers;
import org.vidimus.glossary.Vocabulary;

/** The record of a document in the words of a language. */
final class Facts {
  private final DocumentHead head;
  private final Issuers issuers;
  private final Words words;
  private final String lang;
  private final LocalDate today;

  /**
   * One line of the record.
   *
   * @param code whether it is to be read letter by letter
   */
  public record Fact(String term, String text, boolean code) {}

  /**
   * Whether one may still meet a valid example.
   *
   * @param style {@code on} when so, {@code off} when not, empty when unknown
   */
  public record Standing(String style, String text) {}

  Facts(DocumentHead head, Issuers issuers, Words words, String lang, Clock clock) {
    this.head = head;
    this.issuers = issuers;
    this.words = words;
    this.lang = lang;
    this.today = LocalDate.now(clock);
  }

  Standing standing() {
    Optional<PartialDate> ended = head.notValidAfter().filter(d -> d.last().isBefore(today));
    if (ended.isPresent()) {
      return new Standing("off", say("counter.not-valid-after", day(ended.get())));
    }
    if (head.valid().filter(v -> !v).isPresent()) {
      return new Standing("off", say("counter.not-valid"));
    }
    Optional<PartialDate> last = head.lastIssued().filter(d -> d.last().isBefore(today));
    if (last.isPresent()) {
      return new Standing("on", say("counter.issued-until", year(last.get())));
    }
    return head.firstIssued()
        .map(first -> new Standing("on", say("counter.issued-since", year(first))))
        .orElseGet(() ->
            head.valid().isPresent()
                ? new Standing("on", say("counter.valid"))
                : new Standing("", say("counter.validity-unknown")));
  }

  List<Fact> all() {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(say("counter.issuer"), issuer(), false));
    facts.add(new Fact(say("counter.category"), kind(), false));
    facts.add(new Fact(say("counter.first-issued"), date(head.firstIssued()), false));
    facts.add(new Fact(say("counter.last-issued"), date(head.lastIssued()), false));
    facts.add(new Fact(say("counter.not-valid-from"), date(head.notValidAfter()), false));
    facts.add(new Fact(say("counter.version"), head.version(), true));
    head.numberPattern().ifPresent(pattern -> facts.add(number(pattern)));
    size().ifPresent(size -> facts.add(new Fact(say("counter.size"), size, false)));
    add(facts, "counter.construction", head.construction(), false);
    add(facts, "counter.validity", head.validity(), false);
    add(facts, "counter.nationality", head.nationality(), true);
    add(facts, "counter.territory", head.territory(), true);
    add(facts, "counter.notes", head.notes(), false);
    facts.add(new Fact(say("counter.audience"), audience(), false));
    add(facts, "counter.source", head.source(), false);
    return facts;
  }

  private void add(List<Fact> facts, String key, Optional<String> text, boolean code) {
    text.filter(t -> !t.isBlank()).ifPresent(t -> facts.add(new Fact(say(key), t, code)));
  }

  /** In words an officer can count; as it was given where it has none. */
  private Fact number(String pattern) {
    return NumberForm.of(pattern)
        .map(form -> form.pieces().stream().map(this::piece).collect(Collectors.joining(", ")))
        .map(text -> new Fact(say("counter.number"), text, false))
        .orElseGet(() -> new Fact(say("counter.number"), pattern, true));
  }

  private String piece(NumberForm.Piece piece) {
    return switch (piece.kind()) {
      case PLAIN -> piece.text();
      case DIGITS -> places("counter.number.digits", piece);
      case LETTERS -> places("counter.number.letters", piece);
      case EITHER -> places("counter.number.either", piece);
    };
  }

  private String places(String key, NumberForm.Piece piece) {
    String most = say(key, piece.most());
    return piece.least() == piece.most()
        ? most
        : say("counter.number.from-to", piece.least(), most);
  }

  private String issuer() {
    String name = issuers.name(head.issuer(), lang);
    return name.equals(head.issuer()) ? name : name + " (" + head.issuer() + ")";
  }

  private String kind() {
    return say(Vocabulary.CATEGORY.words(head.category()))
        + ", "
        + say(Vocabulary.TYPE.words(head.type()));
  }

  private Optional<String> size() {
    Function<Double, String> mm =
        v -> v == Math.rint(v) ? Long.toString(Math.round(v)) : v.toString();
    Optional<String> extent =
        head.widthMm()
            .flatMap(w -> head.heightMm().map(h -> mm.apply(w) + " × " + mm.apply(h) + " mm"));
    Optional<String> pages = head.pages().map(p -> say("counter.pages", p));
    return extent.isPresent() && pages.isPresent()
        ? Optional.of(extent.get() + ", " + pages.get())
        : extent.or(() -> pages);
  }

  private String audience() {
    return head.audience().isEmpty()
        ? say("counter.audience-nobody")
        : head.audience().stream().map(this::reader).collect(Collectors.joining(", "));
  }

  private String reader(String slug) {
    return words.has("audience." + slug)
        ? say("audience." + slug)
        : slug.length() == 3 ? slug.toUpperCase(Locale.ROOT) : slug;
  }

  private String date(Optional<PartialDate> date) {
    return date.map(this::day).orElseGet(() -> say("counter.unknown"));
  }

  private static String year(PartialDate date) {
    return Integer.toString(date.year());
  }

  private String day(PartialDate date) {
    String pattern =
        switch (date.text().length()) {
          case 4 -> "yyyy";
          case 7 -> "MMMM yyyy";
          default -> "d MMMM yyyy";
        };
    return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(lang)).format(date.first());
  }

  private String say(String key, Object... arguments) {
    return words.say(lang, key, arguments);
  }
}
