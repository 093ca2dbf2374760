package org.vidimus.alert.web;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vidimus.alert.AlertContent;
import org.vidimus.alert.AlertRow;
import org.vidimus.alert.action.NameParties;
import org.vidimus.common.Place;
import org.vidimus.common.Texts;
import org.vidimus.common.Words;
import org.vidimus.gate.Handling;
import org.vidimus.glossary.Vocabulary;

/** What alerts say of themselves in the reader's language, for views. */
@Named("alertWords")
@RequestScoped
public class AlertWords {
  private final NameParties nameParties;
  private final Words words;
  private final Place place;

  @Inject
  AlertWords(NameParties nameParties, Words words, Place place) {
    this.nameParties = nameParties;
    this.words = words;
    this.place = place;
  }

  private String say(String key, Object... arguments) {
    return words.say(place.getLang(), key, arguments);
  }

  /** How recipients may pass on what is handled so. */
  public String passOn(Handling handling) {
    return say("handling." + Vocabulary.slug(handling));
  }

  /** Who it is for: names, or that it is for nobody but its originator. */
  public String readers(List<String> audience) {
    if (audience.isEmpty()) {
      return say("alert.readers.none");
    }
    Map<String, Texts> names = nameParties.names(audience);
    String named =
        audience.stream()
            .filter(name -> isWide(name) || names.containsKey(name))
            .map(name -> reader(name, names))
            .collect(joining(", "));
    return named.isEmpty() ? say("alert.readers.unnamed") : named;
  }

  private boolean isWide(String name) {
    return words.has("alert.audience." + name);
  }

  private String reader(String name, Map<String, Texts> names) {
    return isWide(name) ? say("alert.audience." + name) : named(name, names);
  }

  private String named(String slug, Map<String, Texts> names) {
    return names.containsKey(slug) ? names.get(slug).in(place.getLang()) : slug;
  }

  /** The name of a party or organisation. */
  public String name(String slug) {
    return named(slug, nameParties.names(List.of(slug)));
  }

  /** The class of fraud, or its methods where they are known. */
  public String fraud(AlertContent content) {
    return content.fraudMethods().isEmpty()
        ? say(Vocabulary.FRAUD_CLASS.words(content.fraudClass()))
        : content.fraudMethods().stream()
            .map(method -> say(Vocabulary.FRAUD_METHOD.words(method)))
            .collect(joining(", "));
  }

  /** Place, kind of border and date, as far as they are known. */
  public String detected(AlertContent.Detected detected) {
    List<String> where = new ArrayList<>();
    if (!detected.place().isEmpty()) {
      where.add(detected.place());
    }
    if (!detected.borderType().isEmpty()) {
      where.add(say("alert.border." + detected.borderType()));
    }
    String when = date(detected.on());
    String there = String.join(", ", where);
    return there.isEmpty() || when.isEmpty() ? there + when : there + " · " + when;
  }

  /** A date as it is known: day, month or year; an instant as its day. */
  public String date(String text) {
    return switch (text.length()) {
      case 0, 4 -> text;
      case 7 -> form("MMM yyyy").format(YearMonth.parse(text));
      case 10 -> form("d MMM yyyy").format(LocalDate.parse(text));
      default ->
          form("d MMM yyyy HH:mm 'UTC'")
              .format(Instant.parse(text).atZone(java.time.ZoneOffset.UTC));
    };
  }

  private DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(place.getLang()));
  }

  /** The two letters of a grade; a dash for what is not graded yet. */
  public String grade(AlertContent.Grading grading) {
    return (grading.source().isEmpty() ? "–" : grading.source())
        + (grading.information() == 0 ? "–" : grading.information());
  }

  /** What the grade means, with its basis. */
  public String gradeWords(AlertContent.Grading grading) {
    List<String> all = new ArrayList<>();
    if (!grading.source().isEmpty()) {
      all.add(say("alert.source-words." + grading.source()));
    }
    if (grading.information() > 0) {
      all.add(say("alert.information-words." + grading.information()));
    }
    String grade = String.join(", ", all);
    return grading.basis().isEmpty() ? grade : grade + ": " + grading.basis();
  }

  /** One fact for a line of a list: pictures, else what it is about. */
  public String fact(AlertRow row) {
    if (row.pictures() > 0) {
      return say("alert.pictures", row.pictures());
    }
    return row.topic().isEmpty() ? "" : say("alert.about." + row.topic());
  }

  /** The beginning and end of a hash. */
  public String brief(String hash) {
    return hash.substring(0, 4) + "…" + hash.substring(hash.length() - 2);
  }
}
