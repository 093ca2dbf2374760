package org.vidimus.alert;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A content as it is sent: anything may be absent, nothing is checked yet. What an alert is read
 * with beside its content may stand there too and says nothing, so that what was read can be sent
 * back.
 */
@JsonIgnoreProperties({
  "id",
  "ref",
  "state",
  "version",
  "contentHash",
  "author",
  "organisation",
  "party",
  "createdAt",
  "changedAt",
  "publishedAt",
  "attachments",
  "missing"
})
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
