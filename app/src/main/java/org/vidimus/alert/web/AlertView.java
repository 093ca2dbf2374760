package org.vidimus.alert.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vidimus.alert.AlertContent;
import org.vidimus.alert.AlertRow;
import org.vidimus.alert.Picture;
import org.vidimus.alert.Reading;

/** An alert for programs: what is sent to draft one, and what became of it. Unknown is null. */
public record AlertView(
    UUID id,
    @Nullable String ref,
    String state,
    int version,
    String contentHash,
    @Nullable String title,
    @Nullable String text,
    String lang,
    @Nullable String topic,
    @Nullable String documentCode,
    @Nullable String fraudClass,
    List<String> fraudMethods,
    String handling,
    List<String> audience,
    @Nullable String legalBasis,
    Grading grading,
    Detected detected,
    @Nullable String expires,
    @Nullable String author,
    String organisation,
    String party,
    Instant createdAt,
    Instant changedAt,
    @Nullable Instant publishedAt,
    List<Picture.Shown> attachments,
    List<String> missing) {

  /** How sure it is. */
  public record Grading(
      @Nullable String source, @Nullable Integer information, @Nullable String basis) {}

  /** Where and when it was found. */
  public record Detected(
      @Nullable String on, @Nullable String place, @Nullable String borderType) {}

  /** The view of somebody who knows of this audience; nobody unsigned is told who wrote it. */
  static AlertView of(Reading reading, List<String> audience, boolean signedIn) {
    AlertRow row = reading.row();
    AlertContent content = reading.content();
    return new AlertView(
        row.id().value(),
        row.ref().orElse(null),
        row.state().slug(),
        reading.version(),
        reading.contentHash(),
        known(content.title()),
        known(content.text()),
        content.lang(),
        known(content.topic()),
        known(content.documentCode()),
        known(content.fraudClass()),
        content.fraudMethods(),
        content.handling().label(),
        audience,
        known(content.legalBasis()),
        grading(content.grading()),
        detected(content.detected()),
        known(content.expires()),
        signedIn ? row.author() : null,
        row.organisation(),
        row.party(),
        reading.createdAt(),
        reading.changedAt(),
        row.publishedAt().orElse(null),
        reading.pictures(),
        reading.missing());
  }

  private static Grading grading(AlertContent.Grading grading) {
    return new Grading(
        known(grading.source()),
        grading.information() == 0 ? null : grading.information(),
        known(grading.basis()));
  }

  private static Detected detected(AlertContent.Detected detected) {
    return new Detected(
        known(detected.on()), known(detected.place()), known(detected.borderType()));
  }

  static @Nullable String known(String text) {
    return text.isEmpty() ? null : text;
  }
}
