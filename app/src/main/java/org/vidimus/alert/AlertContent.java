package org.vidimus.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.vidimus.common.Json;
import org.vidimus.common.PartialDate;
import org.vidimus.gate.Handling;

/**
 * What an alert says: all that its writer can change, pictures apart. An empty text and the number
 * 0 mean that it is not known yet.
 *
 * @param lang BCP 47 tag of the language of title and text
 * @param topic what it is about, a slug
 * @param audience names of those it is for; empty means nobody but the originator
 * @param legalBasis slug of what allows to share it
 * @param expires partial date or instant after which it says nothing any more
 */
public record AlertContent(
    String title,
    String text,
    String lang,
    String topic,
    String documentCode,
    String fraudClass,
    List<String> fraudMethods,
    Handling handling,
    List<String> audience,
    String legalBasis,
    Grading grading,
    Detected detected,
    String expires) {

  /** Nothing written yet. */
  public static final AlertContent EMPTY =
      new AlertContent(
          "",
          "",
          "en",
          "",
          "",
          "",
          List.of(),
          Handling.AMBER,
          List.of(),
          "",
          new Grading("", 0, ""),
          new Detected("", "", ""),
          "");

  /**
   * How sure it is, as the Admiralty grades it.
   *
   * @param source reliability of the source, A to F
   * @param information credibility of the information, 1 to 6
   * @param basis what the grade rests on
   */
  public record Grading(String source, int information, String basis) {}

  /**
   * Where and when it was found.
   *
   * @param on a date that may be partial
   */
  public record Detected(String on, String place, String borderType) {}

  public AlertContent {
    fraudMethods = List.copyOf(fraudMethods);
    audience = List.copyOf(audience);
  }

  /**
   * When its time is over: the instant it names, or the end of the last day its date may mean, in
   * UTC. Nothing when it says no time.
   */
  Optional<Instant> end() {
    if (expires.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        PartialDate.find(expires)
            .map(date -> date.last().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
            .orElseGet(() -> Instant.parse(expires)));
  }

  /** The one way to write it down; its hash and its column are made of this. */
  String canonical() {
    try {
      return Json.mapper().writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static AlertContent ofCanonical(String json) {
    try {
      return Json.mapper().readValue(json, AlertContent.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What readers of a withdrawn alert still see: that it was, and how it may be passed on. */
  AlertContent withoutText() {
    return new AlertContent(
        title,
        "",
        lang,
        topic,
        documentCode,
        fraudClass,
        fraudMethods,
        handling,
        audience,
        legalBasis,
        new Grading(grading.source, grading.information, ""),
        new Detected(detected.on, "", detected.borderType),
        expires);
  }
}
