package org.vidimus.alert;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A content as it is sent: anything may be absent, nothing is checked yet. */
public record SentContent(
    @Nullable String title,
    @Nullable String text,
    @Nullable String lang,
    @Nullable String topic,
    @Nullable String documentCode,
    @Nullable String fraudClass,
    @Nullable List<@Nullable String> fraudMethods,
    @Nullable String handling,
    @Nullable List<@Nullable String> audience,
    @Nullable String legalBasis,
    @Nullable Grading grading,
    @Nullable Detected detected,
    @Nullable String expires) {

  /** How sure it is, as it is sent. */
  public record Grading(
      @Nullable String source, @Nullable Integer information, @Nullable String basis) {}

  /** Where and when, as it is sent. */
  public record Detected(
      @Nullable String on, @Nullable String place, @Nullable String borderType) {}
}
