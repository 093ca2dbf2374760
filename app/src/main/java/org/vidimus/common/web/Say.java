package org.vidimus.common.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vidimus.common.Place;
import org.vidimus.common.Sentence;
import org.vidimus.common.Texts;
import org.vidimus.common.Words;

/** Words, dates and times in the reader's language, for views. */
@Named("say")
@RequestScoped
public class Say {
  private static final ZoneId ZONE = ZoneId.of("UTC");
  private final Words words;
  private final Place place;

  @Inject
  Say(Words words, Place place) {
    this.words = words;
    this.place = place;
  }

  /** The words of a key. */
  public String of(String key) {
    return words.say(place.getLang(), key);
  }

  /** The words of a key with one argument. */
  public String with(String key, @Nullable Object one) {
    return words.say(place.getLang(), key, one == null ? "" : one);
  }

  /** The words of a key with two arguments. */
  public String with(String key, @Nullable Object one, @Nullable Object two) {
    return words.say(place.getLang(), key, one == null ? "" : one, two == null ? "" : two);
  }

  /** The words of a key with three arguments. */
  public String with(
      String key, @Nullable Object one, @Nullable Object two, @Nullable Object three) {
    return words.say(
        place.getLang(),
        key,
        one == null ? "" : one,
        two == null ? "" : two,
        three == null ? "" : three);
  }

  /** A sentence that was kept until somebody reads it. */
  public String sentence(Sentence sentence) {
    return words.say(place.getLang(), sentence);
  }

  /** Texts in the reader's language, else English. */
  public String in(Texts texts) {
    return texts.in(place.getLang());
  }

  /** {@code 21 Nov}, with the year when it is not this one. */
  public String day(Instant instant) {
    return day(instant.atZone(ZONE).toLocalDate());
  }

  /** {@code 21 Nov}, with the year when it is not this one. */
  public String day(LocalDate date) {
    boolean thisYear = date.getYear() == LocalDate.now(ZONE).getYear();
    return format(thisYear ? "d MMM" : "d MMM yyyy").format(date);
  }

  /** {@code 24 Nov 09:12 UTC}. */
  public String time(Instant instant) {
    ZonedDateTime at = instant.atZone(ZONE);
    return day(instant) + " " + format("HH:mm").format(at) + " UTC";
  }

  /** {@code 24 Nov 2026, 09:12:05 UTC}, where every second counts. */
  public String moment(Instant instant) {
    return format("d MMM yyyy, HH:mm:ss").format(instant.atZone(ZONE)) + " UTC";
  }

  /** The reader's language. */
  public String getLang() {
    return place.getLang();
  }

  /** Interface languages, for the switch. */
  public List<String> getLanguages() {
    return Words.LANGUAGES;
  }

  private DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(place.getLang()));
  }
}
